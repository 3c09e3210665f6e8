package nl.kinderrechtenhelpdesk.limiter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where tries come from, as numbers that stand for it while this process runs and mean nothing elsewhere. One IPv4 address or one IPv6
 * network of 64 bits, as one subscriber has; there may be a whole school behind it.
 *
 * @param self stands for the source itself
 * @param neighbours stands for the network around it (24 bits of IPv4, 48 of IPv6): what one party can hire or has of its own
 */
public record Source(UUID self, UUID neighbours) {

    /** The network around this source, counted as a source by itself. */
    public Source around() {
        return new Source(neighbours, neighbours);
    }

    /** This source in what it does to one thing, such as an account: counted apart from what it does to others. */
    public Source at(String thing) {
        return new Source(UUID.nameUUIDFromBytes((self + " " + thing).getBytes(StandardCharsets.UTF_8)), neighbours);
    }
}
