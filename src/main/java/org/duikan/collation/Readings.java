package org.duikan.collation;

import org.duikan.align.Comparison;
import org.duikan.collation.Item.Reading;
import org.duikan.text.Passage;

/// The texts in which the two sides of a variant stand.
///
/// @param base text of the base's unit, heading or line
/// @param witness text of the witness's
public record Readings(Passage base, Passage witness) {

    public static Readings of(Comparison comparison, Reading reading) {
        if (reading.isMatter()) {
            return new Readings(
                    comparison.base().matter().get(reading.baseUnit()).text(),
                    comparison.witness().matter().get(reading.witnessUnit()).text());
        }
        return reading.isHeading()
                ? new Readings(
                        comparison.base().groups().get(reading.baseUnit()).heading(),
                        comparison.witness().groups().get(reading.witnessUnit()).heading())
                : new Readings(
                        comparison.baseUnits().get(reading.baseUnit()).text(),
                        comparison.witnessUnits().get(reading.witnessUnit()).text());
    }

    /// What the base prints; empty for an addition.
    public String base(Reading reading) {
        return reading.variant().base().of(base.text());
    }

    /// What the witness prints; empty for an omission.
    public String witness(Reading reading) {
        return reading.variant().witness().of(witness.text());
    }
}
