package org.tsagaan.web.frame;

/** The page of a fault. */
public record ErrorView(Fault fault) implements View {
    @Override
    public String template() {
        return "error/error.jte";
    }

    /** The illustration: what is not there is looked for, what is broken is mended. */
    public String scene() {
        return fault.status() == 404 ? "nothing-found" : "error";
    }
}
