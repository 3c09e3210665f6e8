package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.bookkeeping.Categories;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The categories as {@code bookkeeping/categories.json} lists them. */
@Component
class ListedCategories implements Categories {

    private final List<Category> all;

    ListedCategories() {
        try (InputStream file = new ClassPathResource("bookkeeping/categories.json").getInputStream()) {
            all = List.of(new JsonMapper().readValue(file, Category[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Category> all() {
        return all;
    }

    @Override
    public Optional<Category> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public Category of(Category.Group group) {
        return all.stream().filter(one -> one.group() == group).findFirst().orElseThrow();
    }
}
