package nl.kinderrechtenhelpdesk.bookkeeping;

import java.util.List;
import java.util.Optional;

/** The door to the categories: the list of {@code bookkeeping/categories.json}, in its order. */
public interface Categories {

    List<Category> all();

    Optional<Category> find(String code);

    /** The one of a group that has one only, such as what is not sorted yet. */
    Category of(Category.Group group);
}
