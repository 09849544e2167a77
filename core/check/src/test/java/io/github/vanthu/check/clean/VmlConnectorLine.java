package io.github.vanthu.check.clean;

import java.util.List;

/** A VML shape of the type "straight connector", sized by its style, in a paragraph of its own. */
final class VmlConnectorLine implements ShortLine {
    @Override
    public String below(Pen pen, Role role, int room, int length) {
        String type = role != Role.ISSUER
                ? ""
                : "<v:shapetype id='_x0000_t32' coordsize='21600,21600' o:spt='32' o:oned='t' path='m,l21600,21600e'"
                        + " filled='f'><v:path arrowok='t' fillok='f' o:connecttype='none'/></v:shapetype>";
        String shape = "<v:shape id='_x0000_s" + (1026 + List.of(Role.values()).indexOf(role))
                + "' type='#_x0000_t32' style='position:absolute;left:0;margin-left:"
                + Drawings.points(ConnectorLine.left(role, length)) + ";margin-top:2pt;width:"
                + Drawings.points(length) + ";height:0;z-index:251658240' o:connectortype='straight'/>";
        return pen.paragraph(Role.BLANK, pen.props(Role.BLANK), "<w:r><w:pict>" + type + shape + "</w:pict></w:r>");
    }
}
