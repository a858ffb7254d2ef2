package org.tsagaan.web.page.storefront;

import org.tsagaan.storefront.OwnStorefront;
import org.tsagaan.storefront.StorefrontTexts;
import org.tsagaan.web.page.Form;

/** The names and the story of a storefront, as a form has them. */
final class StorefrontForm {

    private StorefrontForm() {}

    /** What was typed, or what stands there where nothing was. */
    static Form filled(Form form, OwnStorefront own) {
        return form.typed().containsKey("nameZh")
                ? form
                : form.with("nameZh", own.texts().nameZh())
                        .with("nameEn", own.texts().nameEn())
                        .with("storyZh", own.texts().storyZh())
                        .with("storyEn", own.texts().storyEn())
                        .with("version", String.valueOf(own.version()));
    }

    /** What was sent, to be judged. */
    static StorefrontTexts read(Form form) {
        return new StorefrontTexts(
                form.value("nameZh"),
                form.value("nameEn"),
                form.value("storyZh"),
                form.value("storyEn"));
    }
}
