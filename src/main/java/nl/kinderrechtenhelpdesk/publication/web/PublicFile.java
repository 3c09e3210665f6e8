package nl.kinderrechtenhelpdesk.publication.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file for everybody: other sites may read it, as nothing in it says who looks; a browser keeps it for a while and asks whether it changed. */
final class PublicFile {

    private static final Duration FRESH = Duration.ofHours(1);

    private PublicFile() {}

    static ResponseEntity<byte[]> of(String type, byte[] content) {
        return head(type, content).body(content);
    }

    static ResponseEntity.BodyBuilder head(String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(mark(content));
    }

    private static String mark(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
