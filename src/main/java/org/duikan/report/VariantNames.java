package org.duikan.report;

import org.duikan.diff.Variant;
import org.duikan.i18n.Texts;

/// What a variant is, in words: `实质（疑跨页重字）`.
final class VariantNames {

    private VariantNames() {}

    static String of(Variant variant, Texts texts) {
        String suspicion =
                variant.suspicion()
                        .map(kind -> texts.get("report.suspicion-" + kind.word()))
                        .orElse("");
        return texts.get("report.class-" + variant.variantClass().word()) + suspicion;
    }
}
