package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.util.ArrayList;
import java.util.List;

/** One element of an XML file with what is in it, by local names. For the few levels of one entry, not for a whole file. */
final class XmlNode {

    private final String name;
    private final String currency;
    private final List<XmlNode> children = new ArrayList<>();
    private String text = "";

    /** @param currency the attribute {@code Ccy}, or empty */
    XmlNode(String name, String currency) {
        this.name = name;
        this.currency = currency;
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void write(String written) {
        text = written;
    }

    String name() {
        return name;
    }

    /** What stands in it besides other elements. */
    String text() {
        return text;
    }

    String currency() {
        return currency;
    }

    /** All at the end of a path of names with slashes. */
    List<XmlNode> all(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        List<XmlNode> found =
                children.stream().filter(child -> child.name.equals(first)).toList();
        return slash < 0
                ? found
                : found.stream()
                        .flatMap(child -> child.all(path.substring(slash + 1)).stream())
                        .toList();
    }

    /** The text of the first of these paths that is there and has any; otherwise empty. */
    String text(String... paths) {
        for (String path : paths) {
            for (XmlNode found : all(path)) {
                if (!found.text.isEmpty()) {
                    return found.text;
                }
            }
        }
        return "";
    }

    boolean has(String path) {
        return !all(path).isEmpty();
    }
}
