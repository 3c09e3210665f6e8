package nl.kinderrechtenhelpdesk.giving.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.giving.BankAccount;
import nl.kinderrechtenhelpdesk.giving.GiftReference;
import nl.kinderrechtenhelpdesk.kernel.Iban;
import nl.kinderrechtenhelpdesk.page.QrCode;
import org.junit.jupiter.api.Test;

/** The code for a transfer, read from the picture as the app of a bank reads it (EPC069-12). */
class TransferCodeTest {

    private static final int SCALE = 6;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final Iban IBAN = Iban.parse("NL91ABNA0417164300").orElseThrow();

    @Test
    void everyLineIsReadFromThePictureAsItWasMeant() throws Exception {
        GiftReference reference = GiftReference.draw();
        BankAccount account = new BankAccount("Stichting Voorbeeldhelpdesk", IBAN, "");

        assertThat(read(TransferCode.of(account, 1_250, reference.shown()))
                        .getText()
                        .lines())
                .containsExactly(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "",
                        "Stichting Voorbeeldhelpdesk",
                        "NL91ABNA0417164300",
                        "EUR12.50",
                        "",
                        "",
                        reference.shown());
    }

    @Test
    void aBankOutsideTheAreaAndANameWithOtherLettersAreReadToo() throws Exception {
        BankAccount account = new BankAccount("Fundacja Dziecięca Łódź", IBAN, "ABNANL2A");

        String text = read(TransferCode.of(account, 99_999_999_900L, "GIFT 2222-2222-2"))
                .getText();

        assertThat(text.split("\n", -1)).contains("ABNANL2A", "Fundacja Dziecięca Łódź", "EUR999999999.00");
    }

    /** At most 331 bytes and version 13 (69 modules), error correction M. */
    @Test
    void theLongestThatThereCanBeFitsInWhatBanksRead() throws Exception {
        BankAccount account = new BankAccount("W".repeat(70), IBAN, "ABNANL2AXXX");
        String text = TransferCode.of(account, 2_500_000, GiftReference.draw().shown());

        assertThat(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(331);
        assertThat(QrCode.withFullEdge(text).size() - 8).isLessThanOrEqualTo(69);
        assertThat(read(text).getText()).isEqualTo(text);
        assertThat(read(text).getResultMetadata().get(com.google.zxing.ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("M");
    }

    private static Result read(String text) throws Exception {
        QrCode code = QrCode.withFullEdge(text);
        int width = code.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        MODULE.matcher(code.path()).results().forEach(module -> {
            int left = Integer.parseInt(module.group(1)) * SCALE;
            int top = Integer.parseInt(module.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + SCALE, 0);
            }
        });
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
