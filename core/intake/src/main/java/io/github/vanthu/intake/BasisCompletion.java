package io.github.vanthu.intake;

import io.github.vanthu.figures.citation.KnownBases;
import io.github.vanthu.model.Basis;
import io.github.vanthu.model.KnownBasis;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Completes bases that give only the number of a document by the list of their office. */
final class BasisCompletion {
    private final KnownBases known;
    private final Checked checked;

    BasisCompletion(Office office, Checked checked) {
        this.known = KnownBases.of(office.knownBases());
        this.checked = checked;
        known.twice((again, first) -> checked.report(
                DataFault.KNOWN_BASIS_TWICE,
                again + "/number",
                office.knownBases()
                        .get(Integer.parseInt(again.substring(again.lastIndexOf('/') + 1)))
                        .number(),
                checked.places().of(first + "/number").position()));
    }

    /** Returns a plan whose bases are complete; reports those that cannot be completed. */
    Plan complete(Plan plan) {
        List<Basis> bases = new ArrayList<>();
        for (int i = 0; i < plan.bases().size(); i++) {
            Basis basis = plan.bases().get(i);
            bases.add(basis.kind().isBlank() ? completed(basis, Pointers.child("/bases", i)) : basis);
        }
        return plan.withBases(bases);
    }

    private Basis completed(Basis basis, String pointer) {
        Optional<KnownBasis> found = basis.number().flatMap(known::basis);
        if (found.isEmpty() && !checked.faulty(pointer)) {
            report(basis, pointer);
        }
        return found.map(entry -> merged(basis, entry)).orElse(basis);
    }

    private static Basis merged(Basis basis, KnownBasis entry) {
        return new Basis(
                entry.kind(),
                basis.number(),
                basis.date().or(() -> Optional.of(entry.date())),
                basis.issuer().or(() -> Optional.of(entry.issuer())),
                basis.subject().or(entry::subject));
    }

    private void report(Basis basis, String pointer) {
        String number = basis.number().orElse("");
        boolean alone =
                !number.isBlank() && basis.date().isEmpty() && basis.issuer().isEmpty();
        if (!alone) {
            checked.report(DataFault.MISSING, pointer, "kind", "loại văn bản", "Ví dụ: Quyết định.");
            return;
        }
        known.nearest(number)
                .ifPresentOrElse(
                        near -> checked.report(DataFault.UNKNOWN_BASIS_SUGGESTED, pointer + "/number", number, near),
                        () -> checked.report(DataFault.UNKNOWN_BASIS, pointer + "/number", number));
    }
}
