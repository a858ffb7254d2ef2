package org.tsagaan.web.frame;

/** The page of a fault. */
public record ErrorView(Fault fault) implements View {
    @Override
    public String template() {
        return "error/error.jte";
    }
}
