package org.duikan.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Finds the stretches of letters that a base unit and a witness unit have in common, where only
/// one unit of the base holds them: what stands in several units is a turn of phrase, no quotation.
final class StretchFinder {
    /// Letters that must agree without a break for a stretch to be noticed.
    private static final int SEED = 10;

    /// Differing letters over which a stretch goes on.
    private static final int GAP = 10;

    /// Letters of the base up to which every place is a possible seed; beyond, a fixed sample.
    private static final int EVERY_SEED = 400_000;

    private static final int MANY = -1;

    private final List<Letters> base;
    private final List<Letters> witness;
    private final BooleanSupplier cancelled;
    private final int sample;

    StretchFinder(List<Letters> base, List<Letters> witness, BooleanSupplier cancelled) {
        this.base = base;
        this.witness = witness;
        this.cancelled = cancelled;
        this.sample = 1 + base.stream().mapToInt(Letters::length).sum() / EVERY_SEED;
    }

    private record Place(int unit, int at) {}

    /// The stretches of at least `shortest` letters, by base unit, witness unit and place.
    List<Stretch> find(int shortest) {
        Map<String, Place> places = places();
        List<Stretch> found = new ArrayList<>();
        for (int unit = 0; unit < witness.size(); unit++) {
            Cancellation.check(cancelled);
            join(runs(unit, places)).stream()
                    .filter(s -> s.length() >= shortest)
                    .forEach(found::add);
        }
        found.sort(
                Comparator.comparingInt(Stretch::base)
                        .thenComparingInt(Stretch::witness)
                        .thenComparingInt(Stretch::baseFrom));
        return found;
    }

    private Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (int unit = 0; unit < base.size(); unit++) {
            Cancellation.check(cancelled);
            String text = base.get(unit).text();
            for (int at = 0; at + SEED <= text.length(); at++) {
                String seed = text.substring(at, at + SEED);
                if (isSampled(seed)) {
                    Place place = new Place(unit, at);
                    places.merge(seed, place, StretchFinder::again);
                }
            }
        }
        return places;
    }

    private static Place again(Place one, Place other) {
        return one.unit == other.unit ? one : new Place(MANY, 0);
    }

    private boolean isSampled(String seed) {
        return sample == 1 || Math.floorMod(seed.hashCode(), sample) == 0;
    }

    private List<Stretch> runs(int unit, Map<String, Place> places) {
        String text = witness.get(unit).text();
        List<Stretch> runs = new ArrayList<>();
        for (int at = 0; at + SEED <= text.length(); at++) {
            String seed = text.substring(at, at + SEED);
            Place place = isSampled(seed) ? places.get(seed) : null;
            if (place != null && place.unit != MANY) {
                Stretch run = extend(unit, at, place);
                runs.add(run);
                at = Math.max(at, run.witnessTo() - SEED);
            }
        }
        return runs;
    }

    private Stretch extend(int unit, int at, Place place) {
        String other = witness.get(unit).text();
        String own = base.get(place.unit).text();
        int before = 0;
        while (before < Math.min(at, place.at)
                && own.charAt(place.at - before - 1) == other.charAt(at - before - 1)) {
            before++;
        }
        int behind = SEED;
        while (place.at + behind < own.length()
                && at + behind < other.length()
                && own.charAt(place.at + behind) == other.charAt(at + behind)) {
            behind++;
        }
        return new Stretch(
                place.unit, unit, place.at - before, place.at + behind, at - before, at + behind);
    }

    private static List<Stretch> join(List<Stretch> runs) {
        runs.sort(
                Comparator.comparingInt(Stretch::base)
                        .thenComparingInt(Stretch::baseFrom)
                        .thenComparingInt(Stretch::witnessFrom));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch run : runs) {
            if (!joined.isEmpty() && joined.getLast().reaches(run, GAP)) {
                joined.set(joined.size() - 1, joined.getLast().cover(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
