package org.duikan.diff;

/// Prints how well variants are found and classed on texts with edits of known class.
///
/// Arguments: seed number (1) and number of edits (500).
final class VariantQualityReport {

    private VariantQualityReport() {}

    static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int edits = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        VariantQuality quality = VariantQuality.of(StressSet.of(seed, edits));
        quality.remarks().forEach(System.out::println);
        System.out.println(quality);
    }
}
