package nl.kinderrechtenhelpdesk.documents.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.kernel.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The model of a document as JSON. Names of kinds are kept, also when a class is called otherwise later. */
final class KeptModel {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Language.class, new Tag())
                    .addDeserializer(Language.class, new OfTag()))
            .addMixIn(Block.class, Blocks.class)
            .addMixIn(Cell.class, Cells.class)
            .build();

    private KeptModel() {}

    static String keep(Document document) {
        return MAPPER.writeValueAsString(document);
    }

    static Document open(String kept) {
        try {
            return MAPPER.readValue(kept, Document.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no document that was kept", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Figure.class, name = "figure")
    })
    private interface Blocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Cell.Words.class, name = "words"),
        @JsonSubTypes.Type(value = Cell.Value.class, name = "number"),
        @JsonSubTypes.Type(value = Cell.Nothing.class, name = "nothing")
    })
    private interface Cells {}

    private static final class Tag extends ValueSerializer<Language> {

        @Override
        public void serialize(Language language, JsonGenerator json, SerializationContext context) {
            json.writeString(language.tag());
        }
    }

    private static final class OfTag extends ValueDeserializer<Language> {

        @Override
        public Language deserialize(JsonParser json, DeserializationContext context) {
            return Language.ofTag(json.getString()).orElseThrow(IllegalArgumentException::new);
        }
    }
}
