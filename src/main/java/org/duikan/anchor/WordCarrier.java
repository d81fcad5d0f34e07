package org.duikan.anchor;

import org.duikan.text.TextSpan;

import java.util.Optional;

/// Carries words over to another text along the characters that are kept.
final class WordCarrier {
    /// Words torn apart have no place: so many of the characters that survive stand together.
    private static final double TOGETHER = 0.8;

    /// Words up to this length are carried only with both ends kept: one character more or less
    /// would be other words.
    private static final int SHORT = 3;

    /// Words below this length may have been kept by chance; what stands around them must be too.
    private static final int CHANCE = 16;

    /// So much of the words may have gone out of sight at the ends.
    private static final double UNKNOWN = 0.25;

    /// So much of the words may stand in a stretch rewritten over one of their ends.
    private static final double BLURRED = 0.15;

    private static final int UNCLEAR = -1;
    private static final int AROUND = 8;
    private static final double SUPPORT = 0.6;

    private final CharacterMap map;

    WordCarrier(CharacterMap map) {
        this.map = map;
    }

    /// @param words folded, not empty
    Optional<TextSpan> carry(TextSpan words) {
        return Block.of(map, words)
                .filter(block -> isEnough(block, words) && isClear(block, words))
                .map(block -> around(block, words))
                .filter(place -> place.length() <= 2 * words.length() + Block.PUT_IN);
    }

    private boolean isEnough(Block block, TextSpan words) {
        if (2 * block.kept() < words.length() || block.kept() < TOGETHER * block.survivors()) {
            return false;
        }
        if (unknown(block, words) > UNKNOWN * words.length()) {
            return false;
        }
        boolean ends =
                isKeptEnd(block.first(), words.start()) && isKeptEnd(block.last(), words.end() - 1);
        return (ends || words.length() > SHORT)
                && (words.length() >= CHANCE || isSupported(block, words));
    }

    /// How many lost characters at the ends were not compared with what stands at the block's
    /// place: their unit may have gone elsewhere unseen.
    private int unknown(Block block, TextSpan words) {
        int count = 0;
        for (int i = words.start(); i < block.first(); i++) {
            count += map.sharePassage(i, block.first()) ? 0 : 1;
        }
        for (int i = block.last() + 1; i < words.end(); i++) {
            count += map.sharePassage(i, block.last()) ? 0 : 1;
        }
        return count;
    }

    /// Where a character stood twice, as at a page seam, either may be the one that is left.
    private boolean isKeptEnd(int edge, int end) {
        return edge == end || Math.abs(edge - end) == 1 && map.unit(edge) == map.unit(end);
    }

    private boolean isSupported(Block block, TextSpan words) {
        int all = words.length();
        int kept = block.kept();
        for (int step = -1; step <= 1; step += 2) {
            int edge = step < 0 ? block.first() : block.last();
            int at = step < 0 ? words.start() - 1 : words.end();
            for (int i = 0; i < AROUND && at >= 0 && at < map.length(); i++, at += step) {
                boolean near = isNear(edge, at, step);
                if (!near && !map.sharePassage(edge, at)) {
                    break;
                }
                all++;
                kept += near ? 1 : 0;
            }
        }
        return kept >= SUPPORT * all;
    }

    private boolean isNear(int edge, int at, int step) {
        if (!map.isKept(at)) {
            return false;
        }
        int distance = (map.image(at) - map.image(edge)) * step;
        return distance > 0 && distance <= (at - edge) * step + AROUND;
    }

    /// Whether it can be told, but for a few characters, what stands in the place of lost ends.
    private boolean isClear(Block block, TextSpan words) {
        int before = block.first() - words.start();
        int behind = words.end() - 1 - block.last();
        int unclear = taken(block.first(), before, -1) == UNCLEAR ? before : 0;
        unclear += taken(block.last(), behind, 1) == UNCLEAR ? behind : 0;
        return unclear <= BLURRED * words.length();
    }

    private TextSpan around(Block block, TextSpan words) {
        int start = map.image(block.first());
        int end = map.image(block.last()) + 1;
        int before = taken(block.first(), block.first() - words.start(), -1);
        int behind = taken(block.last(), words.end() - 1 - block.last(), 1);
        return new TextSpan(start - Math.max(0, before), end + Math.max(0, behind));
    }

    /// How many characters of what stands in the place of lost ones at an end belong to the words:
    /// all where only characters of the words were replaced, as many as were lost where the
    /// replacement reaches over the end and is one for one, none where nothing stands there; else
    /// it is [#UNCLEAR].
    private int taken(int edge, int lost, int step) {
        if (lost == 0) {
            return 0;
        }
        int neighbour = edge + step * (lost + 1);
        while (isLost(neighbour, edge)) {
            neighbour += step;
        }
        int gap = (neighbour - edge) * step - 1;
        int replaced = (imageOr(neighbour, edge, step) - map.image(edge)) * step - 1;
        if (replaced == 0 || gap == lost && replaced > 0 && replaced <= 2 * lost) {
            return replaced;
        }
        return replaced == gap ? lost : UNCLEAR;
    }

    private boolean isLost(int at, int edge) {
        return at >= 0 && at < map.length() && map.sharePassage(at, edge) && !map.isKept(at);
    }

    /// Where the neighbour stands; behind the end of a passage, the end of its counterpart.
    private int imageOr(int neighbour, int edge, int step) {
        boolean inside =
                neighbour >= 0 && neighbour < map.length() && map.sharePassage(neighbour, edge);
        return inside ? map.image(neighbour) : map.border(edge, step);
    }
}
