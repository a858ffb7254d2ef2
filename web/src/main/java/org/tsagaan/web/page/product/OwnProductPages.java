package org.tsagaan.web.page.product;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.catalog.ProductState;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.CategoryView;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.standard.StandardView;
import org.tsagaan.standard.Standards;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.shop.NoteWords;

/** Gathers what a producer sees of its products. */
@ApplicationScoped
public class OwnProductPages {

    static final String HERE = "/merchant/products";
    private static final int PAGE = 50;

    @EJB private Products products;
    @EJB private ProductNotebook notebook;
    @EJB private Producers producers;
    @EJB private Standards standards;
    @Inject private MarketClock clock;

    static String address(long producerId, long productId) {
        return HERE + "/" + producerId + "/" + productId;
    }

    OwnProductsPage list(Person merchant, long producerId, long after) {
        List<ProductView> found = products.listOwn(merchant, producerId, after, PAGE + 1);
        List<ProductView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new OwnProductsPage(
                OwnOrganisations.ofKind(merchant, "PRODUCER"),
                producerId,
                shown,
                found.size() > PAGE
                        ? "%s?producer=%d&after=%d"
                                .formatted(HERE, producerId, shown.getLast().id())
                        : null);
    }

    NewProductPage blank(Person merchant, long producerId, Form form, Language language) {
        products.enter(merchant, producerId);
        return new NewProductPage(producerId, choices(producerId, language), form);
    }

    OwnProductPage one(
            Person merchant, long producerId, long productId, Form form, Language language) {
        ProductView product = products.readOwn(merchant, producerId, productId);
        Optional<ProductNotes> notes = notebook.find(productId);
        return new OwnProductPage(
                product,
                ProductWords.of(product, language),
                notes.map(n -> NoteWords.of(n, language)).orElse(List.of()),
                choices(producerId, language),
                firmnesses(language),
                filled(product, notes, form));
    }

    /** What was typed, and all else as it stands. */
    private static Form filled(ProductView product, Optional<ProductNotes> notes, Form form) {
        Form mended =
                product.state() == ProductState.DRAFT && !ProductForm.isTyped(form)
                        ? ProductForm.of(product, form)
                        : form;
        return product.state().isDescribed() && !NotesForm.isTyped(form)
                ? notes.map(n -> NotesForm.of(n, mended)).orElse(mended)
                : mended;
    }

    private DraftChoices choices(long producerId, Language language) {
        Messages messages = Messages.in(language);
        boolean chinese = language == Language.ZH;
        Optional<ProducerView> producer = producers.findProducer(producerId);
        return new DraftChoices(
                producers.listCategories().stream()
                        .map(c -> category(c, isCovered(producer, c), messages, chinese))
                        .toList(),
                standards.listStandards().stream()
                        .filter(s -> s.edition() != null && isFor(producerId, s))
                        .map(s -> standard(s, chinese))
                        .toList(),
                Arrays.stream(Storage.values())
                        .map(s -> new Choice(s.name(), messages.text("shop.value." + s)))
                        .toList());
    }

    private boolean isCovered(Optional<ProducerView> producer, CategoryView category) {
        return producer.flatMap(p -> p.findAuthorisation(category.code(), clock.today()))
                .isPresent();
    }

    private static Choice category(
            CategoryView category, boolean covered, Messages messages, boolean chinese) {
        String name = chinese ? category.nameZh() : category.nameEn();
        return new Choice(
                category.code(), covered ? name : messages.text("product.not-covered", name));
    }

    private static boolean isFor(long producerId, StandardView standard) {
        StandardView.Holder holder = standard.holder();
        return holder == null || holder.producerId() == producerId;
    }

    private static Choice standard(StandardView standard, boolean chinese) {
        return new Choice(
                String.valueOf(standard.id()),
                standard.code() + ' ' + (chinese ? standard.titleZh() : standard.titleEn()));
    }

    private static List<Choice> firmnesses(Language language) {
        return IntStream.rangeClosed(1, ProductNotes.HARDEST)
                .mapToObj(n -> new Choice(String.valueOf(n), NoteWords.firmness(n, language)))
                .toList();
    }
}
