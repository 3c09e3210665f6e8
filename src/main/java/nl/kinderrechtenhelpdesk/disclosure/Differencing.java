package nl.kinderrechtenhelpdesk.disclosure;

/**
 * The attack with two tables of which one counts a little more than the other: what is only in the larger one follows from both figures.
 * A cell that is shown itself is known from its own figure as well.
 */
public final class Differencing {

    private Differencing() {}

    /**
     * Which counts are left for what is in the larger cell and not in the smaller one.
     *
     * @param larger the figure that is shown of the larger cell
     * @param smaller the figure that is shown of the part of it
     */
    public static CountRange left(int larger, int smaller) {
        CountRange all = Perturbation.behind(larger);
        CountRange part = Perturbation.behind(smaller);
        return new CountRange(Math.max(0, all.least() - part.most()), Math.max(0, all.most() - part.least()));
    }
}
