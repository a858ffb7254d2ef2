package org.tsagaan.web.paper;

import org.tsagaan.web.frame.View;

/**
 * One label, laid out in the size of its stock.
 *
 * @param points size of the letters
 */
public record LabelFace(LotLabel label, LabelStock stock, int points) implements View {

    /** Around what is printed, in millimetres. */
    static final float MARGIN = 2;

    /** Side of the code, in millimetres: its modules stay above 0.4 mm. */
    static final float CODE = 18;

    @Override
    public String template() {
        return "paper/label.jte";
    }

    /** Room kept for the code. */
    public int codeRoom() {
        return (int) CODE + 1;
    }
}
