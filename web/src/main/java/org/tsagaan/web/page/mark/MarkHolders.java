package org.tsagaan.web.page.mark;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.CategoryView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.MarkHolder;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope.Reach;
import org.tsagaan.mark.MarkState;
import org.tsagaan.mark.Marks;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/** Gathers what the desk shows of one holder: what it was granted, and what it makes. */
@ApplicationScoped
public class MarkHolders {

    private static final int MOST_PRODUCTS = 200;

    @EJB private Marks marks;
    @EJB private Producers producers;
    @EJB private Products products;
    @Inject private MarketClock clock;

    MarkHolderPage page(MarkHolder holder, Form form, Language language) {
        MarkWords words = MarkWords.in(language, clock.today());
        boolean chinese = language == Language.ZH;
        return new MarkHolderPage(
                holder,
                marks.listOfProducer(holder.id()).stream().map(m -> line(m, words)).toList(),
                Choice.listOf(MarkKind.values(), Messages.in(language)),
                reaches(holder, language),
                (holder.isProducer() ? producers.listCategories() : List.<CategoryView>of())
                        .stream()
                                .map(c -> new Choice(c.code(), chinese ? c.nameZh() : c.nameEn()))
                                .toList(),
                products.listProducts(holder.id(), 0, MOST_PRODUCTS).stream()
                        .map(
                                p ->
                                        new Choice(
                                                String.valueOf(p.id()),
                                                chinese ? p.names().zh() : p.names().en()))
                        .toList(),
                form);
    }

    private static List<Choice> reaches(MarkHolder holder, Language language) {
        return List.of(Reach.values()).stream()
                .filter(r -> holder.isProducer() || r == Reach.PRODUCER)
                .map(r -> new Choice(r.name(), Messages.in(language).text("mark.reach." + r)))
                .toList();
    }

    private static MarkHolderPage.Line line(MarkGrantView m, MarkWords words) {
        return new MarkHolderPage.Line(
                m.id(),
                words.name(m),
                words.kind(m),
                m.number(),
                m.issuedBy(),
                words.scope(m),
                MarkWords.days(m),
                m.standing(words.today()),
                words.stands(m),
                m.state().mayBecome(MarkState.WITHDRAWN));
    }
}
