package nl.kinderrechtenhelpdesk.rights.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Wording;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.Place;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Outside;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Places;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Regions;

/** Where children live: provinces, municipalities, and the names of towns and villages in them. */
final class Gazetteer {

    private static final String UNKNOWN = "X-UNKNOWN";

    private final List<Term> provinces;
    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
    private final Map<String, Municipality> outside = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    Gazetteer(Names names) {
        Regions regions = ReferenceFiles.read("regions.json", Regions.class);
        provinces = regions.provinces().stream()
                .map(coded -> names.term(coded, "rights.province."))
                .toList();
        List<Place> sorted = new ArrayList<>();
        for (Municipality municipality : regions.municipalities()) {
            keep(municipalities, municipality);
            sorted.add(new Place(
                    municipality.code(),
                    Wording.same(municipality.name()),
                    municipality.code(),
                    municipality.province()));
        }
        List<Place> last = new ArrayList<>();
        for (Outside one : regions.outside()) {
            Term name = one.name() == null
                    ? names.term(one.code(), "rights.province." + one.code())
                    : new Term(one.code(), Wording.same(one.name()));
            keep(outside, new Municipality(one.code(), name.name(Language.NL), one.province()));
            (one.name() == null ? last : sorted).add(new Place(one.code(), name.name(), one.code(), one.province()));
        }
        ReferenceFiles.read("places.json", Places.class)
                .municipalities()
                .forEach((code, towns) -> towns.forEach(town -> sorted.add(town(town, code, names))));
        sorted.sort(Comparator.comparing(place -> sortedBy(place.name(Language.NL))));
        sorted.addAll(last);
        sorted.addAll(provincesAlone(names));
        for (Place place : sorted) {
            if (places.put(place.code(), place) != null) {
                throw new IllegalStateException("twice in the reference: " + place.code());
            }
        }
    }

    private static void keep(Map<String, Municipality> kept, Municipality municipality) {
        if (kept.put(municipality.code(), municipality) != null) {
            throw new IllegalStateException("twice in the reference: " + municipality.code());
        }
    }

    private Place town(String town, String code, Names names) {
        Municipality in = municipality(code).orElseThrow();
        if (code.equals("X-ABROAD")) {
            return new Place(code + "." + sortedBy(town), Wording.same(town), code, in.province());
        }
        return new Place(
                code + "." + sortedBy(town),
                Wording.of(language -> names.text("rights.place.in", language, town, in.name())),
                code,
                in.province());
    }

    private List<Place> provincesAlone(Names names) {
        return provinces.stream()
                .filter(province ->
                        province.code().startsWith("PV") || province.code().equals(UNKNOWN))
                .map(province -> province.code().equals(UNKNOWN)
                        ? new Place(UNKNOWN, province.name(), null, UNKNOWN)
                        : new Place(
                                province.code(),
                                Wording.of(language ->
                                        names.text("rights.place.province", language, province.name(language))),
                                null,
                                province.code()))
                .toList();
    }

    /** As people look for it: without accents, and 's-Gravenzande among those with a G. */
    private static String sortedBy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceFirst("^['’][a-z]+[- ]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
    }

    List<Term> provinces() {
        return provinces;
    }

    List<Municipality> municipalities() {
        return List.copyOf(municipalities.values());
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    Optional<Place> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    Optional<Municipality> municipality(String code) {
        Municipality known = municipalities.getOrDefault(code, outside.get(code));
        if (known != null) {
            return Optional.of(known);
        }
        return place(code)
                .flatMap(place -> Optional.ofNullable(place.municipality()))
                .flatMap(in -> Optional.ofNullable(municipalities.getOrDefault(in, outside.get(in))));
    }
}
