package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The process in which a puzzle is solved: it reads one, writes the answer and ends. When the library stops the process, or the machine has no
 * room for it, the helpdesk goes on.
 */
public final class Apart {

    private Apart() {}

    public static void main(String[] arguments) throws IOException {
        // the library may write words of its own to the ordinary output, so the answer goes where the helpdesk listens:
        // a file it named
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(arguments[0])))) {
            Wire.write(out, Divider.divide(Wire.puzzle(in)));
        }
    }
}
