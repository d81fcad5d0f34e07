package org.duikan.align;

import java.util.Arrays;

/// Numbers the character pairs of a comparison from 0 in the order they are met.
final class GramIds {
    private int[] keys = new int[1 << 12];
    private int[] ids = new int[1 << 12];
    private int size;

    GramIds() {
        Arrays.fill(ids, -1);
    }

    int size() {
        return size;
    }

    int of(char first, char second) {
        int key = first << 16 | second;
        int slot = slot(key);
        if (ids[slot] < 0) {
            if (size * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            ids[slot] = size++;
        }
        return ids[slot];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int hash = key * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (ids[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new int[oldKeys.length * 2];
        ids = new int[oldKeys.length * 2];
        Arrays.fill(ids, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldIds[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
