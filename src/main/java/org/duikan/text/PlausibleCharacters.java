package org.duikan.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/// The characters ordinary Chinese text is made of, built from the first levels of GB 2312 and Big5
/// (their frequent characters); bytes read in a wrong charset fall outside.
final class PlausibleCharacters {
    /// Frequent characters in simplified and in traditional script.
    static final PlausibleCharacters ANY = new PlausibleCharacters();

    /// Frequent characters in traditional script alone.
    static final PlausibleCharacters TRADITIONAL = new PlausibleCharacters();

    static {
        Charset big5 = Charset.forName("Big5");
        Charset simplified = Charset.forName("GB18030");
        for (PlausibleCharacters set : new PlausibleCharacters[] {ANY, TRADITIONAL}) {
            set.characters.set(0x3000, 0x3020);
            set.characters.set(0xFF01, 0xFF5F);
            set.addRows(big5, 0xA4, 0xC6, 0x40, 0x7E);
            set.addRows(big5, 0xA4, 0xC6, 0xA1, 0xFE);
            "“”‘’—…·→×℃①②③④⑤⑥⑦⑧⑨⑩".chars().forEach(set.characters::set);
        }
        ANY.addRows(simplified, 0xB0, 0xD7, 0xA1, 0xFE);
    }

    private final BitSet characters = new BitSet(0x10000);

    private void addRows(Charset charset, int firstRow, int lastRow, int first, int last) {
        byte[] pair = new byte[2];
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = first; cell <= last; cell++) {
                pair[0] = (byte) row;
                pair[1] = (byte) cell;
                String text = new String(pair, charset);
                if (text.length() == 1 && Character.isIdeographic(text.charAt(0))) {
                    characters.set(text.charAt(0));
                }
            }
        }
    }

    boolean contains(char unit) {
        return characters.get(unit);
    }
}
