package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.BodyGroup;
import nl.kinderrechtenhelpdesk.rights.Term;

/** The authorities and organisations, and to whom each is offered. */
final class Bodies {

    private final List<Term> choosable;
    private final List<ReferenceFiles.Body> file;
    private final Names names;

    Bodies(Names names) {
        ReferenceFiles.Bodies all = ReferenceFiles.read("bodies.json", ReferenceFiles.Bodies.class);
        this.names = names;
        file = all.bodies();
        choosable = file.stream().map(body -> term(body.code())).toList();
    }

    private Term term(String code) {
        return names.term(code, "rights.body." + code);
    }

    List<Term> choosable() {
        return choosable;
    }

    List<BodyGroup> offeredTo(AskerKind asker) {
        Set<String> whose =
                switch (asker) {
                    case CHILD -> Set.of("CHILD");
                    case PARENT, FOSTER_PARENT, OTHER -> Set.of("CHILD", "ADULT");
                    case LAWYER, AID_WORKER, OTHER_PROFESSIONAL -> Set.of("CHILD", "ADULT", "PROFESSIONAL");
                };
        Map<String, List<Term>> groups = new LinkedHashMap<>();
        file.stream()
                .filter(body -> whose.contains(body.who()))
                .forEach(body -> groups.computeIfAbsent(body.group(), group -> new java.util.ArrayList<>())
                        .add(term(body.code())));
        return groups.entrySet().stream()
                .map(group -> new BodyGroup(
                        names.term(group.getKey(), "rights.body.group." + group.getKey()), group.getValue()))
                .toList();
    }
}
