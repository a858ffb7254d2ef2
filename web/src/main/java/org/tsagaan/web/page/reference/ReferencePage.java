package org.tsagaan.web.page.reference;

import org.tsagaan.web.frame.View;

/** The reference of the API. */
public record ReferencePage() implements View {
    @Override
    public String template() {
        return "reference/reference.jte";
    }
}
