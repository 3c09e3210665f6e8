package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Asked;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry.Filter;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.springframework.stereotype.Component;

/** What a case is coded with, in words. */
@Component
class CodedWords {

    private final Codebook codebook;

    CodedWords(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The facets by which lists can be filtered, and the place; rights have a panel of their own. */
    List<CasePageView.Coded> coded(Codes codes, Language language) {
        List<CasePageView.Coded> coded = new ArrayList<>();
        for (FacetEntry entry : codebook.facets()) {
            boolean shown = entry.asked() == Asked.PLACE || entry.filter() != Filter.NONE;
            if (shown && entry.asked() != Asked.RIGHTS) {
                List<String> names = new ArrayList<>(of(entry, codes, language));
                codebook.facets().stream()
                        .filter(other -> entry.facet().equals(other.under()))
                        .forEach(other -> names.addAll(of(other, codes, language)));
                if (!names.isEmpty()) {
                    coded.add(new CasePageView.Coded(codebook.title(entry.facet(), language), names));
                }
            }
        }
        return coded;
    }

    /** The names of the codes of one facet; of a place the municipality with its province. */
    List<String> of(FacetEntry entry, Codes codes, Language language) {
        if (entry.asked() == Asked.PLACE) {
            return place(codes, language);
        }
        return codes.all(entry.facet()).stream()
                .map(code -> codebook.label(entry.facet(), code, language))
                .toList();
    }

    private List<String> place(Codes codes, Language language) {
        String municipality = codes.one(Facet.MUNICIPALITY);
        String code = codes.one(Facet.PROVINCE);
        String province = code == null ? "" : codebook.label(Facet.PROVINCE, code, language);
        if (municipality == null) {
            return province.isEmpty() ? List.of() : List.of(province);
        }
        String name = codebook.label(Facet.MUNICIPALITY, municipality, language);
        return List.of(province.isEmpty() || name.equals(province) ? name : name + " (" + province + ")");
    }
}
