package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.document.StructureRemark;

import java.util.Optional;

/// Takes over what reading the structure brought to light, without what is no error: joined seams,
/// and that nothing numbers clauses.
final class StructureRule implements Rule {

    @Override
    public void check(CheckedText text, Findings findings) {
        for (StructureRemark remark : text.document().remarks()) {
            kind(remark.kind())
                    .map(kind -> new Finding(kind, remark.num(), remark.arguments(), remark.span()))
                    .ifPresent(findings::add);
        }
    }

    private static Optional<Kind> kind(StructureRemark.Kind remarked) {
        return switch (remarked) {
            case NUMBER_MISSING -> Optional.of(Kind.NUMBER_MISSING);
            case NUMBER_REPEATED -> Optional.of(Kind.NUMBER_REPEATED);
            case NUMBER_ORDER -> Optional.of(Kind.NUMBER_ORDER);
            case COUNT_CONTRADICTED -> Optional.of(Kind.COUNT_CONTRADICTED);
            case DOUBLED_AT_SEAM -> Optional.of(Kind.DOUBLED_AT_SEAM);
            case CUT_OFF -> Optional.of(Kind.CUT_OFF);
            case SEAM_JOINED, NO_CLAUSES -> Optional.empty();
        };
    }
}
