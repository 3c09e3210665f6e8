package nl.kinderrechtenhelpdesk.page;

import java.time.Duration;
import java.util.List;

/**
 * Somebody who is in, as far as their session is concerned.
 *
 * @param name by which all their sessions are found and ended
 * @param roles without prefix, as routes ask for them
 * @param idle a session ends when this long nothing was asked with it; up to a minute earlier, as its last use is written once a minute
 * @param longest a session ends this long after its holder came in, however busy
 */
public record SessionHolder(String name, List<String> roles, Duration idle, Duration longest) {

    public SessionHolder {
        roles = List.copyOf(roles);
    }
}
