package org.tsagaan.web.page.product;

import java.util.List;
import org.tsagaan.web.page.component.Choice;

/**
 * What a producer chooses from when it drafts a product.
 *
 * @param categories all there are, each with whether the producer's certificate covers it
 * @param standards those in force that it may execute
 * @param storages how products are kept
 */
public record DraftChoices(List<Choice> categories, List<Choice> standards, List<Choice> storages) {

    public DraftChoices {
        categories = List.copyOf(categories);
        standards = List.copyOf(standards);
        storages = List.copyOf(storages);
    }
}
