package nl.kinderrechtenhelpdesk.retention.web;

import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.privacy.CopiedRow;
import nl.kinderrechtenhelpdesk.retention.CaseCopy;
import nl.kinderrechtenhelpdesk.rights.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs a copy: a page to read, the same as JSON ({@code docs/privacy.md} describes it), and the files. No name in it tells what it is;
 * what a file was called stands inside.
 */
@Component
class CopyZip {

    static final String FORMAT = "kinderrechtenhelpdesk-copy/1";
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Fragments fragments;

    CopyZip(Fragments fragments) {
        this.fragments = fragments;
    }

    void write(Screen s, Addressee reader, CaseCopy copy, List<CopiedRow> rows, OutputStream out) throws IOException {
        List<@Nullable String> files = names(rows);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            StringOutput page = new StringOutput();
            fragments
                    .of("retention/copy_page", Map.of("v", CopyPage.of(s, reader, copy, rows, files)))
                    .writeTo(page);
            put(zip, "lees.html", page.toString().getBytes(StandardCharsets.UTF_8));
            put(zip, "lees.css", style());
            put(zip, "gegevens.json", json(copy, rows, files));
            for (int i = 0; i < rows.size(); i++) {
                CopiedRow.Content content = rows.get(i).file();
                if (content != null) {
                    zip.putNextEntry(new ZipEntry(Objects.requireNonNull(files.get(i))));
                    content.copyTo(notClosing(zip));
                    zip.closeEntry();
                }
            }
        }
    }

    private static List<@Nullable String> names(List<CopiedRow> rows) {
        List<@Nullable String> names = new ArrayList<>();
        int number = 0;
        for (CopiedRow row : rows) {
            if (row.file() == null) {
                names.add(null);
            } else {
                Matcher ending =
                        ENDING.matcher(String.valueOf(row.values().reveal().getOrDefault("name", "")));
                number++;
                names.add("bestanden/" + number
                        + (ending.find() ? "." + ending.group(1).toLowerCase(Locale.ROOT) : ""));
            }
        }
        return names;
    }

    private static byte[] json(CaseCopy copy, List<CopiedRow> rows, List<@Nullable String> files) {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            CopiedRow row = rows.get(i);
            Map<String, Object> values = new LinkedHashMap<>();
            row.values().reveal().forEach((name, value) -> values.put(name, plain(value)));
            String file = files.get(i);
            if (file != null) {
                values.put("file", file);
            }
            values.put("staff_work", row.work());
            tables.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(values);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", FORMAT);
        whole.put("made_on", String.valueOf(copy.readyOn()));
        whole.put("with_staff_work", copy.withWork());
        whole.put("held", tables);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
    }

    private static Object plain(Object value) {
        return value instanceof Boolean || value instanceof Number || value instanceof List<?>
                ? value
                : value.toString();
    }

    private static byte[] style() throws IOException {
        try (InputStream in = Objects.requireNonNull(CopyZip.class.getResourceAsStream("/retention/lees.css"))) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            in.transferTo(whole);
            return whole.toByteArray();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static OutputStream notClosing(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the next file comes after this one
            }
        };
    }
}
