package org.junheng.material;

import java.util.Locale;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/** Templates and samples of the material of single items, as workbooks (xlsx). */
@Service
public class MaterialTemplates {

    private final Editions editions;
    private final MaterialLists lists;
    private final MaterialWorkbook workbook;

    MaterialTemplates(Editions editions, MaterialLists lists, MaterialWorkbook workbook) {
        this.editions = editions;
        this.lists = lists;
        this.workbook = workbook;
    }

    /**
     * The list of an item's material with its empty registers.
     *
     * @throws org.junheng.shared.Refusal if there is no such edition or item
     */
    public byte[] template(EditionId edition, String item) {
        return write(edition, item, MaterialWorkbook.Kind.TEMPLATE);
    }

    /**
     * The same with a line in every register.
     *
     * @throws org.junheng.shared.Refusal if there is no such edition or item
     */
    public byte[] sample(EditionId edition, String item) {
        return write(edition, item, MaterialWorkbook.Kind.SAMPLE);
    }

    private byte[] write(EditionId id, String code, MaterialWorkbook.Kind kind) {
        var edition = editions.get(id);
        return workbook.write(edition, edition.item(code.toUpperCase(Locale.ROOT)), lists.of(id), kind);
    }
}
