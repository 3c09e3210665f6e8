package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.FileText;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Texts as they come from all kinds of computers: kept byte for byte, and shown with the right letters. */
class TextFilesTest {

    private final FileCheck check = new FileCheck(new FileRooms());

    private record Written(String words, List<String> codes) {}

    private static final List<Written> TEXTS = List.of(
            new Written(
                    "Café één zoëven, coördinatie en ruïne",
                    List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "IBM850", "IBM437", "x-MacRoman")),
            new Written(
                    "Proszę o pomoc, mam córkę w szkole. Łódź, gęś.",
                    List.of("windows-1250", "ISO-8859-2", "IBM852", "x-MacCentralEurope", "windows-1257")),
            new Written(
                    "Добрий день, моя дитина не може ходити до школи. Їжак, ґанок", List.of("windows-1251", "KOI8-U")),
            new Written(
                    "Здравствуйте, мой сын не ходит в школу.",
                    List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-MacCyrillic")),
            new Written(
                    "Merhaba, kızım okula gidemiyor. İstanbul, ışık, şeker, ğ.",
                    List.of("windows-1254", "ISO-8859-9", "IBM857", "x-MacTurkish")),
            new Written(
                    "Καλημέρα, το παιδί μου δεν πάει σχολείο",
                    List.of("windows-1253", "ISO-8859-7", "IBM737", "x-MacGreek")),
            new Written("שלום, הילד שלי לא הולך לבית הספר", List.of("windows-1255", "ISO-8859-8", "IBM862")),
            new Written("مرحبا، ابني لا يذهب إلى المدرسة", List.of("windows-1256", "ISO-8859-6")),
            new Written("سلام، فرزند من به مدرسه نمی\u200Cرود گچ", List.of("UTF-8", "UTF-16")),
            new Written(
                    "Laba diena, mano vaikas negali eiti į mokyklą. Šiaulių žąsis",
                    List.of("windows-1257", "ISO-8859-13")),
            new Written(
                    "Dobrý den, moje dcera nemůže chodit do školy. Ťapka",
                    List.of("windows-1250", "ISO-8859-2", "IBM852")),
            new Written(
                    "Bună ziua, copilul meu nu poate merge la şcoală în ţara", List.of("windows-1250", "ISO-8859-2")));

    static Stream<Object[]> texts() {
        return TEXTS.stream().flatMap(text -> text.codes().stream().map(code -> new Object[] {code, text.words()}));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextInAnOldCodePageIsShownWithItsOwnLettersAndKeptAsItCame(String code, String words) {
        byte[] content = words.getBytes(Charset.forName(code));

        assertThat(shown(content)).isEqualTo(words);
        assertThat(kept(content).content()).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void unicodeIsSeenWithAndWithoutAMark(String code) {
        for (String words :
                new String[] {"Beste mevrouw,\r\nhierbij de mail.", "Добрий день, моя дитина", "مرحبا ابني لا يذهب"}) {
            assertThat(shown(words.getBytes(Charset.forName(code)))).isEqualTo(words);
            assertThat(shown(("\uFEFF" + words).getBytes(Charset.forName(code))))
                    .isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tekst-cp1251-ukrainian.txt, 'Добрий день, моя дочка не може'",
        "tekst-cp1254-turkish.txt, kızım okula gidemiyor. İstanbul",
        "tekst-cp850-dos.txt, 'Café De Zon, Zoë, één, coördinatie'",
        "tekst-latin2-polish.txt, szkołę mojej córki. Łukasz",
        "tekst-latin2-polish2.txt, mam córkę w szkole. Łódź",
        "tekst-dos-ctrl-z.txt, Beste mevrouw",
        "tekst-utf16le-nobom.txt, Hierbij stuur ik u de mail",
        "tekst-mail-mime-first.txt, 'Subject: Gesprek'",
        "tekst-MZ-word.txt, 'MZ de Boer, advocaat'",
        "tekst-P4.txt, P4 is de gang",
        "tekst-Rar-word.txt, Rar! zei mijn moeder",
        "tekst-comment.txt, lees dit",
        "tekst-hash-bang.txt, '#!belangrijk'",
        "tekst-nel-c1.txt, regel twee",
        "tekst-vertical-tab-word-txt.txt, Hierbij mijn vraag"
    })
    void realTextsComeThroughAndAreShown(String name, String words) throws IOException {
        byte[] content = new ClassPathResource("files/" + name).getContentAsByteArray();

        assertThat(kept(content).kind()).isEqualTo(FileKind.TEXT);
        assertThat(kept(content).content()).isEqualTo(content);
        assertThat(shown(content)).contains(words).doesNotContain("\u001a", "\u000b", "\0");
    }

    @Test
    void aGuessIsToldAndAnotherReadingCanBeChosen() {
        byte[] content = "\u00e9\u00e8".getBytes(StandardCharsets.ISO_8859_1);
        FileText text = TextCode.read(content, "");
        assertThat(text.others()).contains("windows-1250").doesNotContain(text.code());
        assertThat(TextCode.read(content, "windows-1251").words().reveal()).isEqualTo("йи");
        assertThat(TextCode.read(content, "no-such-code").code()).isEqualTo(text.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\nrm",
                "<!-- x --><html><script>",
                "<?php x",
                "%!PS x",
                "een \u0000 nul",
                "een \u001b[31m kleur"
            })
    void whatIsNoPlainTextIsRefused(String content) {
        assertThat(check.of(Files.bytes(content))).isEqualTo(new CheckedFile.Refused(Refusal.FILE_NOT_ACCEPTED));
    }

    private String shown(byte[] content) {
        return TextCode.read(content, "").words().reveal();
    }

    private CheckedFile.Accepted kept(byte[] content) {
        CheckedFile result = check.of(content);
        assertThat(result).isInstanceOf(CheckedFile.Accepted.class);
        return (CheckedFile.Accepted) result;
    }
}
