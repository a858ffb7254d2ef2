package org.tsagaan.traceability.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.tsagaan.kernel.Identified;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.traceability.LotOpening;

/**
 * What a producer made of a product on a day. Opened once and never changed; whether it may be sold
 * is said by its inspections, its holds and the clock.
 */
@Entity
@Table(name = "lot")
public class Lot extends Identified {

    @Column(name = "product_id")
    private long productId;

    @Column(name = "lot_number")
    private String lotNumber;

    @Column(name = "produced_on")
    private LocalDate producedOn;

    @Column(name = "best_before")
    private LocalDate bestBefore;

    @Column(name = "quantity")
    private int quantity;

    @Column(name = "milk_source_zh")
    private String milkSourceZh;

    @Column(name = "milk_source_en")
    private String milkSourceEn;

    protected Lot() {}

    public Lot(LotOpening opening, LotNumber number, LocalDate lastDay) {
        productId = opening.productId();
        lotNumber = number.text();
        producedOn = opening.producedOn();
        bestBefore = lastDay;
        quantity = opening.quantity();
        milkSourceZh = opening.milkSourceZh().strip();
        milkSourceEn = opening.milkSourceEn().strip();
    }

    public LocalDate bestBefore() {
        return bestBefore;
    }
}
