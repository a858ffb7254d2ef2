package org.tsagaan.demonstration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductDraft;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.ProductNotes;
import org.tsagaan.catalog.Products;
import org.tsagaan.demonstration.adapter.BuyerRows;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.model.Line;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.demonstration.model.ProductPlan;
import org.tsagaan.kernel.MarketClock;

/** Drafts products and has them approved. */
@ApplicationScoped
class GoodsStep implements Step {

    private static final List<Line> NOTES = Line.listAll("notes.tsv");

    static final int BATCH = 20;

    @EJB private Products products;
    @EJB private ProductNotebook notebook;
    @Inject private BuyerRows rows;
    @Inject private People people;
    @Inject private Loaded loaded;

    @Override
    public String title() {
        return "Products";
    }

    @Override
    public int units(Plan plan) {
        return Math.ceilDiv(plan.products().size(), BATCH);
    }

    @Override
    public void load(Plan plan, int unit) {
        List<ProductPlan> all = plan.products();
        Person operator = people.operator();
        Map<String, String> mongolian = rows.mongolianNames();
        for (ProductPlan p : all.subList(unit * BATCH, Math.min(all.size(), (unit + 1) * BATCH))) {
            MarketClock.at(
                    plan.calendar().foundedAt().plusSeconds(5 * 86_400 + 60L * p.index()),
                    () -> {
                        long id = products.draft(merchant(p), draft(p, mongolian)).orBroken();
                        notebook.write(merchant(p), id, notes(p.variety().category())).orBroken();
                        if (p.status() != ProductPlan.Status.DRAFT) {
                            int drafted = products.findProduct(id).orElseThrow().version();
                            products.approve(operator, id, drafted).orBroken();
                        }
                        return id;
                    });
        }
    }

    private static ProductNotes notes(String category) {
        Line line =
                NOTES.stream()
                        .filter(l -> l.text("category").equals(category))
                        .findFirst()
                        .orElseThrow();
        return new ProductNotes(
                line.isEmpty("firmness") ? null : line.number("firmness"),
                line.text("taste_zh"),
                line.text("taste_en"),
                new ProductNotes.Nutrition(
                        line.number("energy"),
                        line.number("protein"),
                        line.number("fat"),
                        line.number("carbohydrate"),
                        line.number("sodium")));
    }

    private Person merchant(ProductPlan p) {
        return people.merchant(p.producer().key());
    }

    private ProductDraft draft(ProductPlan p, Map<String, String> mongolian) {
        ProductPlan.Variety v = p.variety();
        return new ProductDraft(
                loaded.organisation(p.producer().creditCode()),
                p.gtin(),
                v.category(),
                loaded.standard(v.standard()),
                new ProductDraft.Names(
                        p.nameZh(), p.nameEn(), mongolian.getOrDefault(v.category(), "")),
                v.aboutZh(),
                v.aboutEn(),
                p.grams(),
                v.storage(),
                v.shelfLifeDays(),
                v.picture());
    }
}
