package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division.Reached;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Item;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;

/** A puzzle and its answer between two processes of one version: numbers only. */
public final class Wire {

    private Wire() {}

    public static void write(DataOutputStream out, Puzzle puzzle) throws IOException {
        out.writeInt(puzzle.pots().size());
        for (Pot pot : puzzle.pots()) {
            out.writeLong(pot.budget());
            out.writeInt(pot.least());
            out.writeInt(pot.most());
            out.writeInt(pot.weight());
            out.writeBoolean(pot.restricted());
            out.writeBoolean(pot.whole());
        }
        out.writeInt(puzzle.items().size());
        for (Item item : puzzle.items()) {
            out.writeBoolean(item.isCase());
            for (long charge : item.charges()) {
                out.writeLong(charge);
            }
        }
    }

    static Puzzle puzzle(DataInputStream in) throws IOException {
        List<Pot> pots = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pots.add(new Pot(
                    in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readBoolean(), in.readBoolean()));
        }
        List<Item> items = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            boolean isCase = in.readBoolean();
            List<Long> charges = new ArrayList<>();
            for (int pot = 0; pot < pots.size(); pot++) {
                charges.add(in.readLong());
            }
            items.add(new Item(isCase, charges));
        }
        return new Puzzle(pots, items);
    }

    static void write(DataOutputStream out, Division division) throws IOException {
        out.writeInt(division.pots().size());
        for (int pot : division.pots()) {
            out.writeInt(pot);
        }
        out.writeInt(division.reached().size());
        for (Reached one : division.reached()) {
            out.writeUTF(one.goal().name());
            out.writeLong(one.value());
            out.writeLong(one.bound());
        }
    }

    public static Division division(DataInputStream in) throws IOException {
        List<Integer> pots = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pots.add(in.readInt());
        }
        List<Reached> reached = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            reached.add(new Reached(Goal.valueOf(in.readUTF()), in.readLong(), in.readLong()));
        }
        return new Division(pots, reached);
    }
}
