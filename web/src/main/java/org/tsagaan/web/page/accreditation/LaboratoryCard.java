package org.tsagaan.web.page.accreditation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.page.component.Fact;

/**
 * A laboratory with its scope, in the reader's language.
 *
 * @param otherName its name in the other language
 * @param facts whose it is and where
 * @param itemsToday what it may sign today; empty when nothing
 * @param parkId the park whose own it is, or null
 */
public record LaboratoryCard(
        long id,
        String name,
        String otherName,
        List<Fact> facts,
        String itemsToday,
        List<Scope> scopes,
        @Nullable Long parkId) {

    public LaboratoryCard {
        facts = List.copyOf(facts);
        scopes = List.copyOf(scopes);
    }
}
