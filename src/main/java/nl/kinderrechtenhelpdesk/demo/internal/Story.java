package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;

/** What is asked and advised in a made-up case. The steps are in order: what, by whom, on which ground (code of a provision). */
record Story(String question, String happened, String intro, List<List<String>> steps) {}
