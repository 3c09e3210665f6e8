package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchWordsVersionTest {

    private static final List<String> TEXTS = List.of(
            "Ik ben uit huis geplaatst en mag mijn broertjes niet zien, terwijl de rechters anders besloten.",
            "Ben van den Berg-Özdemir en mevrouw O'Neill, jan.de.vries@example.nl",
            "verblijfsvergunning, naturalisatie, geweigerde kinderbijslag en de schulden van ouders",
            "We fled with our children; the families were separated at the border and my son Will was left.",
            "Bel 06-12 34 56 78 of +31 20 123 4567. Zaaknummer C/09/123456, 3 oktober 2025.",
            "Zoë, André, Müller, d’Ancona, El Haddaoui");

    /** Whoever changes how text is cut, or a library that does it, gives {@link SearchWords#VERSION} one more and these words in their place. */
    @Test
    void textIsCutAsThisVersionSays() {
        SearchWords words = new SearchWords();
        String cut = TEXTS.stream()
                .map(text -> words.ofText(text).stream().sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(Stream.of("version " + SearchWords.VERSION, cut).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        version 3
                        ander beslot besloten broertj broertjes geplaatst hui huis mag rechter terwijl zien
                        =ben berg den exampl example.nl jan jan.de.vri jan.de.vries mevrouw neill nl o o'neil o'neill oezdemir oneil oneill ozdemir vri vries
                        +bijslag +kinder +verblijf +vergunn geweigerd kinderbijslag naturalisati naturalisatie ouder schuld schulden verblijfsvergun verblijfsvergunn
                        =will border childr children famili families fled left my our separ separated son we wer were
                        +nummer +zak 06 09 12 123 123456 20 2025 3 31 34 4567 56 78 bel c oktob oktober tel:0201234567 tel:0612345678 zaaknumm zaaknummer
                        ancona andr andre d d'ancona dancona el haddaoui mueller muller zoe""");
    }
}
