package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import nl.kinderrechtenhelpdesk.bookkeeping.Category;

/** A ledger account with the name it has for a reader. */
record NamedAccount(Category category, String number, String name) {

    /** Whether it is on the balance; otherwise it is in the result. */
    boolean balance() {
        return category.kind() == Category.Kind.BALANCE;
    }
}
