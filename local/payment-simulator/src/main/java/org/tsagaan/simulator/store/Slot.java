package org.tsagaan.simulator.store;

/**
 * Where a document lies.
 *
 * @param sequence the order of first writing
 * @param kind what it is
 * @param id its id
 * @param position bytes from the journal's start
 * @param length bytes of its line, without the line end
 */
record Slot(long sequence, Kind kind, String id, long position, int length) {
    Slot movedTo(long newPosition, int newLength) {
        return new Slot(sequence, kind, id, newPosition, newLength);
    }
}
