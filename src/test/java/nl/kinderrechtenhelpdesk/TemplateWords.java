package nl.kinderrechtenhelpdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that stand in a template itself instead of in a message file: what is left of its text, and of the attributes that people
 * see or hear, once directives, expressions and tags are taken away.
 */
final class TemplateWords {

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern RAW_CODE = Pattern.compile("!\\{[^}]*}|\\$unsafe\\{[^}]*}|\\$\\{", Pattern.DOTALL);
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private TemplateWords() {}

    static String withoutComments(String template) {
        return COMMENT.matcher(template).replaceAll("");
    }

    static List<String> of(String template) {
        String text = withoutCode(withoutComments(template));
        List<String> words = new ArrayList<>();
        Matcher spoken = SPOKEN.matcher(text);
        while (spoken.find()) {
            addWords(spoken.group(2), words);
        }
        addWords(TAG.matcher(text).replaceAll(" "), words);
        return words;
    }

    private static void addWords(String text, List<String> words) {
        Matcher word = WORD.matcher(text.replaceAll("&[a-z]+;", " "));
        while (word.find()) {
            words.add(word.group());
        }
    }

    /** Takes away directives with what stands in their brackets, and expressions with what stands in their braces. */
    private static String withoutCode(String template) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int end = endOfCode(template, at);
            if (end > at) {
                text.append(' ');
                at = end;
            } else {
                text.append(template.charAt(at++));
            }
        }
        return text.toString();
    }

    private static int endOfCode(String template, int at) {
        if (template.startsWith("@`", at)) {
            // a block of content handed to another template: its inside is template text again
            return at + 2;
        }
        if (template.charAt(at) == '`') {
            // the end of such a block: what follows are further arguments, up to the next block or the end of the call
            return toBlockOr(template, at + 1, callRest(template, at + 1));
        }
        if (template.startsWith("@import", at) || template.startsWith("@param", at)) {
            int end = template.indexOf('\n', at);
            return end < 0 ? template.length() : end;
        }
        Matcher directive = Pattern.compile("@[a-z]+[\\w.]*").matcher(template).region(at, template.length());
        if (directive.lookingAt()) {
            int end = directive.end();
            return end < template.length() && template.charAt(end) == '(' ? callEnd(template, end) : end;
        }
        Matcher expression = RAW_CODE.matcher(template).region(at, template.length());
        return expression.lookingAt() ? closing(template, template.indexOf('{', at), '{', '}') : at;
    }

    /** The end of a call; when it hands over a block of content, the start of that block, so that its words are seen. */
    private static int callEnd(String template, int open) {
        return toBlockOr(template, open, closing(template, open, '(', ')'));
    }

    private static int callRest(String template, int at) {
        return closing("(" + template.substring(at), 0, '(', ')') - 1 + at;
    }

    private static int toBlockOr(String template, int from, int end) {
        int block = template.indexOf("@`", from);
        return block >= 0 && block < end ? block : end;
    }

    private static int closing(String template, int open, char opener, char closer) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < template.length(); at++) {
            char here = template.charAt(at);
            if (here == '"' && template.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && here == opener) {
                depth++;
            } else if (!quoted && here == closer && --depth == 0) {
                return at + 1;
            }
        }
        return template.length();
    }
}
