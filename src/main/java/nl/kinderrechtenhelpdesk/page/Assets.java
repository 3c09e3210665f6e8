package nl.kinderrechtenhelpdesk.page;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Addresses of the application's own styles, scripts and pictures; each carries a mark of its content, so browsers may keep it for a year. */
@Component
public final class Assets {

    private final Map<String, String> urls = new ConcurrentHashMap<>();
    private final PageFiles files;

    Assets(PageFiles files) {
        this.files = files;
    }

    /** @throws IllegalArgumentException when there is no such file */
    public String url(String name) {
        return files.change() ? addressOf(name) : urls.computeIfAbsent(name, this::addressOf);
    }

    private String addressOf(String name) {
        Resource file = new DefaultResourceLoader().getResource(files.folder("static/assets") + name);
        try (InputStream in = file.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new IllegalArgumentException("no such asset: " + name, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
