package nl.kinderrechtenhelpdesk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@HelpdeskTest
@TestPropertySource(
        properties = {
            "SITE_ADDRESS=https://helpdesk.example",
            "TLS_CERTIFICATE=target/own-tls/site.crt",
            "TLS_KEY=target/own-tls/site.key",
            "spring.ssl.bundle.watch.file.quiet-period=200ms"
        })
class OwnTlsTest {

    private static final Path FILES = Path.of("target/own-tls");

    static {
        newCertificate();
    }

    @LocalServerPort
    int port;

    @Test
    void withACertificateOfItsOwnItSpeaksTlsAndSetsHsts() throws Exception {
        try (SSLSocket line = line()) {
            Wire.Answer answer = Wire.over(line, "GET", "/medewerkers/inloggen", "", "Host: helpdesk.example:" + port);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(line.getSession().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(answer.cookies())
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    void inTheClearItAnswersWithNoPage() {
        assertThat(Wire.get(port, "/", "Host: helpdesk.example").status()).isEqualTo(400);
    }

    @Test
    void oldKindsOfTlsAreNotSpoken() throws Exception {
        try (SSLSocket line = line()) {
            line.setEnabledProtocols(new String[] {"TLSv1.1"});
            assertThatExceptionOfType(SSLException.class).isThrownBy(line::startHandshake);
        }
    }

    @Test
    void aNewCertificateIsTakenUpWithoutARestart() throws Exception {
        BigInteger before = served();
        newCertificate();
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (served().equals(before) && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(served()).isNotEqualTo(before);
    }

    private BigInteger served() throws Exception {
        try (SSLSocket line = line()) {
            line.startHandshake();
            return ((X509Certificate) line.getSession().getPeerCertificates()[0]).getSerialNumber();
        }
    }

    private SSLSocket line() throws Exception {
        SSLContext anybody = SSLContext.getInstance("TLS");
        anybody.init(null, new TrustManager[] {new TrustsAnybody()}, new SecureRandom());
        return (SSLSocket) anybody.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    }

    /** A certificate that this test made itself hangs from nothing. */
    private static final class TrustsAnybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static void newCertificate() {
        try {
            Files.createDirectories(FILES);
            Path store = FILES.resolve("made.p12");
            Files.deleteIfExists(store);
            int made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "site",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=helpdesk.example",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            "geheim",
                            "-keystore",
                            store.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            assertThat(made).isZero();
            KeyStore keys = KeyStore.getInstance(store.toFile(), "geheim".toCharArray());
            pem("PRIVATE KEY", keys.getKey("site", "geheim".toCharArray()).getEncoded(), "site.key");
            pem("CERTIFICATE", keys.getCertificate("site").getEncoded(), "site.crt");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pem(String what, byte[] content, String file) throws IOException {
        String text = "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content)
                + "\n-----END " + what + "-----\n";
        Files.writeString(FILES.resolve(file), text);
    }
}
