package nl.kinderrechtenhelpdesk.evaluation;

import java.util.Locale;

/** The code of a page as people write it in a list of their own. */
final class WrittenCode {

    private WrittenCode() {}

    /** In our spelling: {@code IVRK 12}, {@code crc 12} and {@code CRC-12(2)} are all {@code CRC-12}. */
    static String inOurSpelling(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        code = code.replaceFirst("^(IVRK|VRK|UNCRC|CRC)[-:]?(?=\\d)", "CRC-")
                .replaceFirst("^(EVRM|ECHR)[-:]?(?=\\d|P)", "ECHR-")
                .replaceFirst("^(EU-?HANDVEST|HANDVEST|EUC|HGEU|CFR)[-:]?(?=\\d)", "EUC-");
        code = code.matches("(CRC|ECHR|EUC)-.*") ? code.replaceFirst("(?<=\\d)(\\(|\\.|-LID|:).*$", "") : code;
        return code.chars().noneMatch(Character::isDigit) ? code.replace('-', '_') : code;
    }
}
