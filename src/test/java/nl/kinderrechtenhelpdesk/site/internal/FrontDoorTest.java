package nl.kinderrechtenhelpdesk.site.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class FrontDoorTest {

    private static final String SITE = "https://helpdesk.example";

    @TempDir
    Path files;

    @Test
    void onThisMachineOnlyNothingNeedsToBeSet() {
        assertThat(door("", List.of(), "127.0.0.1").ownTls()).isFalse();
        assertThat(door("http://localhost:8080", List.of(), "::1").ownTls()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "", "192.0.2.7"})
    void inTheOpenItDoesNotStartWithoutTls(String listens) {
        refused("", List.of(), listens, "SITE_ADDRESS");
        refused("http://helpdesk.example", List.of("127.0.0.1"), listens, "http://");
        refused("https://localhost", List.of("127.0.0.1"), listens, "SITE_ADDRESS");
        refused(SITE, List.of(), listens, "Nothing does TLS");
    }

    @ParameterizedTest
    @CsvSource({"site.address, http://localhost:8080", "site.trusted-proxies, 192.0.2.1"})
    void pagesAreNotCompiledFromSourcesWhereOthersCouldCome(String setting, String value) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("dev.sources", "src/main");
        assertThatNoException().isThrownBy(() -> start(settings));
        settings.setProperty(setting, value);

        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> start(settings))
                .withMessageContaining("--dev");
    }

    private static void start(MockEnvironment settings) {
        new LooksThroughSettings().postProcessEnvironment(settings, new SpringApplication());
    }

    @Test
    void inTheOpenItStartsBehindANamedProxyOrWithACertificate() throws Exception {
        assertThat(door(SITE, List.of("192.0.2.1"), "0.0.0.0").ownTls()).isFalse();
        Path certificate = Files.writeString(files.resolve("site.crt"), "x");
        Path key = Files.writeString(files.resolve("site.key"), "x");
        SiteSettings own = new SiteSettings(SITE, List.of(), certificate.toString(), key.toString());
        assertThat(FrontDoor.of(own, "0.0.0.0").ownTls()).isTrue();
        SiteSettings half = new SiteSettings(SITE, List.of(), certificate.toString(), "");
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> FrontDoor.of(half, "0.0.0.0"))
                .withMessageContaining("TLS_KEY");
    }

    @Test
    void aSiteElsewhereWithoutAnybodyWhoDoesTlsDoesNotStartOnThisMachineEither() {
        refused(SITE, List.of(), "127.0.0.1", "Nothing does TLS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helpdesk.example",
                "ftp://helpdesk.example",
                "https://helpdesk.example/pad",
                "https://helpdesk.example?x",
                "https://wie@helpdesk.example",
                "https://",
                "https://a b",
                "javascript:alert(1)"
            })
    void anAddressThatIsNoneIsRefusedInWords(String address) {
        refused(address, List.of("127.0.0.1"), "127.0.0.1", "SITE_ADDRESS");
    }

    @Test
    void theAddressIsKeptWithoutSlashAndInSmallLetters() {
        assertThat(FrontDoor.address(" HTTPS://Helpdesk.Example:8443// ")).hasToString("https://helpdesk.example:8443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "0.0.0.0/0", "::/0", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.300"})
    void aProxyThatIsNoAddressOrIsEverybodyIsRefused(String proxy) {
        refused(SITE, List.of(proxy), "127.0.0.1", "TRUSTED_PROXIES");
    }

    @Test
    void theServersOwnWayOfBelievingProxiesIsRefused() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("server.forward-headers-strategy", "native");
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> new LooksThroughSettings().postProcessEnvironment(settings, new SpringApplication()))
                .withMessageContaining("server.forward-headers-strategy");
    }

    @Test
    void aCommandThatOpensNoPortIsNotHeldUp() {
        MockEnvironment settings =
                new MockEnvironment().withProperty("server.address", "0.0.0.0").withProperty("server.port", "-1");
        new LooksThroughSettings().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.containsProperty("server.ssl.bundle")).isFalse();
    }

    private static FrontDoor door(String site, List<String> proxies, String listens) {
        return FrontDoor.of(new SiteSettings(site, proxies, "", ""), listens);
    }

    private static void refused(String site, List<String> proxies, String listens, String why) {
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> door(site, proxies, listens))
                .withMessageContaining(why)
                .satisfies(refusal -> assertThat(refusal.action()).isNotBlank());
    }
}
