package org.duikan.collation;

import java.util.Locale;

/// 是非: what the proofreader says of an item.
public enum Verdict {
    /// 待核: not judged, or to be looked at again.
    OPEN,
    /// 底本误.
    BASE_WRONG,
    /// 对校本误.
    WITNESS_WRONG,
    /// 两可: both may stand.
    BOTH,
    /// 忽略: of no weight.
    IGNORE;

    /// Whether it can be said of an item: a check is about one text, so that the other cannot be
    /// wrong there.
    public boolean fits(Item item) {
        return !(item instanceof Item.Check check)
                || this != (check.side() == Side.BASE ? WITNESS_WRONG : BASE_WRONG);
    }

    /// The lower-case English word, as exports write it: `base-wrong`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
