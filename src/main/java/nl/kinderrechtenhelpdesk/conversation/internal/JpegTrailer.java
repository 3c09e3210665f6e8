package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the maker of a telephone put behind a picture: a film, a second picture, the place. */
final class JpegTrailer {

    private static final int LETTERS = 28;

    private JpegTrailer() {}

    /** Where it begins behind a picture without an end mark, or the end. A coded picture has no long run of letters or of one byte. */
    static int begins(ByteBuffer picture, int from) {
        int at = samsung(picture, from);
        int letters = 0;
        int same = 0;
        for (int i = from; i < at; i++) {
            byte next = picture.get(i);
            letters = next >= ' ' && next <= '~' ? letters + 1 : 0;
            same = i > from && next == picture.get(i - 1) ? same + 1 : 0;
            if (letters == LETTERS || same == LETTERS) {
                return i - LETTERS + 1;
            }
        }
        return at;
    }

    /** Samsung ends a file with a list of what it put behind the picture: SEFH, entries with how far back each begins, length, SEFT. */
    private static int samsung(ByteBuffer picture, int from) {
        int limit = picture.limit();
        ByteBuffer tail = picture.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (limit - from < 24 || tail.getInt(limit - 4) != 0x54464553) {
            return limit;
        }
        int list = limit - 8 - tail.getInt(limit - 8);
        if (list < from || list > limit - 20 || tail.getInt(list) != 0x48464553) {
            return limit;
        }
        int start = list;
        for (int i = 0; i < tail.getInt(list + 8) && list + 24 + 12 * i <= limit; i++) {
            int begins = list - tail.getInt(list + 12 + 12 * i + 4);
            start = begins >= from && begins < start ? begins : start;
        }
        return start;
    }
}
