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

    /// The lower-case English word, as exports write it: `base-wrong`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
