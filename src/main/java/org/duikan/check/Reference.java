package org.duikan.check;

import org.duikan.check.NumberedUnits.Form;

/// A reference in running text: 第十八条第（三）项.
///
/// @param form what it names
/// @param number its number
/// @param bracketed whether the number stands in brackets
/// @param item the number of the item behind it, 0 without
/// @param furtherItem whether it names another item of the article named before: 和第（三）项
/// @param own whether the text says that it means this document: 本办法第三条
/// @param start offset in the paragraph
/// @param end offset behind it
record Reference(
        Form form,
        Numeral number,
        boolean bracketed,
        int item,
        boolean furtherItem,
        boolean own,
        int start,
        int end) {}
