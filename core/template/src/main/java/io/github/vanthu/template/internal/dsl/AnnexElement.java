package io.github.vanthu.template.internal.dsl;

import freemarker.template.TemplateException;
import io.github.vanthu.model.Annex;
import io.github.vanthu.template.internal.annex.AnnexScope;
import io.github.vanthu.template.internal.annex.AnnexTable;
import io.github.vanthu.template.internal.data.RecordModel;
import io.github.vanthu.template.internal.tree.BlocksFrame;

/** The element annexTable: the funding table of an annex of the plan. */
final class AnnexElement {
    private AnnexElement() {}

    static void table(Call call) throws TemplateException {
        BlocksFrame blocks = call.blocks();
        RecordModel model =
                call.arguments().required("annex", call.arguments().of(RecordModel.class, "annex", "plan.annexes[…]"));
        if (!(model.value() instanceof Annex annex)) {
            throw call.arguments().wrong("annex", "plan.annexes[…]", model.pointer());
        }
        Context context = call.context();
        AnnexScope scope = new AnnexScope(
                context.profile(),
                context.province(),
                context.provinceId(),
                context.styles(),
                context.log(),
                context.findings(),
                call.origin(),
                blocks.width());
        AnnexTable.of(annex, model.pointer(), scope).ifPresent(blocks::add);
    }
}
