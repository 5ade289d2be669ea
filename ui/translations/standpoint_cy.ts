<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en">
<context>
    <name>AccessibleParts</name>
    <message>
        <source>Unfolded.</source>
        <translation type="unfinished">Wedi agor.</translation>
    </message>
    <message>
        <source>Folded.</source>
        <translation type="unfinished">Wedi cau.</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Break</source>
        <translation type="unfinished">Egwyl</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation type="unfinished">Pwyntiau eraill</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 mun</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">o %1</translation>
    </message>
    <message>
        <source>%1 min left in this section</source>
        <translation type="unfinished">%1 mun ar ôl yn yr adran hon</translation>
    </message>
    <message>
        <source>the time of this section is over</source>
        <translation type="unfinished">mae amser yr adran hon ar ben</translation>
    </message>
    <message>
        <source>%1 min over the time of this section</source>
        <translation type="unfinished">%1 mun dros amser yr adran hon</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished">%1 mun ar ôl</translation>
    </message>
    <message>
        <source>the standard’s own order</source>
        <translation type="unfinished">trefn y safon ei hun</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation type="unfinished">o %1, %2</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished">dim byd</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">dim dyddiad</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">wedi’i gadw</translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished">wedi’i dynnu</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation type="unfinished">wedi’i ddatgelu</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">wedi’i gynnig</translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished">wedi’i benderfynu</translation>
    </message>
    <message>
        <source>leads %1</source>
        <translation type="unfinished">yn arwain %1</translation>
    </message>
    <message>
        <source>contributes to %1</source>
        <translation type="unfinished">yn cyfrannu at %1</translation>
    </message>
    <message>
        <source>knows about %1</source>
        <translation type="unfinished">yn gwybod am %1</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation type="unfinished">yn absennol: %1</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation type="unfinished">yn dirprwyo dros %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished">dim nodyn</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>one person with %1</source>
        <translation type="unfinished">yr un person â %1</translation>
    </message>
    <message>
        <source>%1 because %2</source>
        <translation type="unfinished">%1 oherwydd %2</translation>
    </message>
    <message>
        <source>%1. %2. %3: %4.</source>
        <translation type="unfinished">%1. %2. %3: %4.</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> neu </translation>
    </message>
</context>
<context>
    <name>DisputeMarks</name>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dau fersiwn</translation>
    </message>
</context>
<context>
    <name>DraftMarks</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Drafft</translation>
    </message>
    <message>
        <source>a draft waits here</source>
        <translation type="unfinished">mae drafft yn aros yma</translation>
    </message>
</context>
<context>
    <name>FoundCards</name>
    <message>
        <source>whole service</source>
        <translation type="unfinished">y gwasanaeth cyfan</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation type="unfinished">pwynt %1</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Argymhelliad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
</context>
<context>
    <name>GivePoints</name>
    <message>
        <source>Give points by profession</source>
        <translation type="unfinished">Rhannu yn ôl proffesiwn</translation>
    </message>
    <message>
        <source>Nothing to give: every point that somebody&apos;s profession leads or contributes to is theirs already.</source>
        <translation type="unfinished">Dim byd i’w rannu: mae pob pwynt y mae proffesiwn rhywun yn ei arwain neu’n cyfrannu ato eisoes yn eiddo iddynt.</translation>
    </message>
    <message>
        <source>Points that nobody leads go to those whose profession leads them. What somebody has already stays theirs. These members would have:</source>
        <translation type="unfinished">Mae pwyntiau nad oes neb yn eu harwain yn mynd at y rhai y mae eu proffesiwn yn eu harwain. Mae’r hyn sydd gan rywun eisoes yn aros ganddynt. Byddai gan yr aelodau hyn:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Yn arwain</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation type="unfinished">Yn cyfrannu</translation>
    </message>
    <message>
        <source>Give the points</source>
        <translation type="unfinished">Rhannu’r pwyntiau</translation>
    </message>
</context>
<context>
    <name>HouseStyleText</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">Logo</translation>
    </message>
    <message>
        <source>A PNG, read out as “%1”</source>
        <translation type="unfinished">PNG, a ddarllenir yn uchel fel “%1”</translation>
    </message>
    <message>
        <source>Left out of reports: %1.</source>
        <translation type="unfinished">Heb ei gynnwys mewn adroddiadau: %1.</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation type="unfinished">Lliw’r penawdau</translation>
    </message>
    <message>
        <source>Colour of links</source>
        <translation type="unfinished">Lliw’r dolenni</translation>
    </message>
    <message>
        <source>Before the report for %1</source>
        <translation type="unfinished">Cyn yr adroddiad (%1)</translation>
    </message>
    <message>
        <source>After the report for %1</source>
        <translation type="unfinished">Ar ôl yr adroddiad (%1)</translation>
    </message>
</context>
<context>
    <name>JoinMembers</name>
    <message>
        <source>%1, who has left</source>
        <translation type="unfinished">%1, sydd wedi gadael</translation>
    </message>
    <message>
        <source>These are one person</source>
        <translation type="unfinished">Un person yw’r rhain</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation type="unfinished">Mae %1 yr un person â</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation type="unfinished">Un person ydynt</translation>
    </message>
    <message>
        <source>%1, listed as %2</source>
        <translation type="unfinished">%1, a restrir fel %2</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished">Gwahanu</translation>
    </message>
    <message>
        <source>Who is somebody of their own again</source>
        <translation type="unfinished">Pwy sydd ar wahân eto</translation>
    </message>
</context>
<context>
    <name>LaterMarks</name>
    <message>
        <source>Later</source>
        <translation type="unfinished">Yn nes ymlaen</translation>
    </message>
    <message>
        <source>marked for later</source>
        <translation type="unfinished">wedi’i farcio at eto</translation>
    </message>
</context>
<context>
    <name>LeaveUnsaved</name>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished">Gadael heb gadw</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation type="unfinished">Nid yw’r hyn a newidioch yma wedi’i gadw eto.</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>also %1</source>
        <translation type="unfinished">hefyd %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">gan %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished">ar gyfer %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation type="unfinished">yn aros yma</translation>
    </message>
    <message>
        <source>has a recommendation</source>
        <translation type="unfinished">mae argymhelliad ganddo</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>&amp;Make a recommendation of it</source>
        <translation type="unfinished">&amp;Gwneud argymhelliad ohono</translation>
    </message>
    <message>
        <source>File under another &amp;point…</source>
        <translation type="unfinished">&amp;Ffeilio o dan bwynt arall…</translation>
    </message>
    <message>
        <source>Come back &amp;later</source>
        <translation type="unfinished">&amp;Dod yn ôl nes ymlaen</translation>
    </message>
</context>
<context>
    <name>OutcomeHint</name>
    <message>
        <source>The panel handed you this assessment, and settles the outcomes itself.</source>
        <translation type="unfinished">Y panel a rannodd yr asesiad hwn â chi, a’r panel sy’n penderfynu ar y canlyniadau.</translation>
    </message>
    <message>
        <source>This casebook can only be read, so outcomes cannot be changed.</source>
        <translation type="unfinished">Dim ond darllen y llyfr achosion hwn sy’n bosibl, felly ni ellir newid canlyniadau.</translation>
    </message>
    <message>
        <source>The panel was split, and only the lead changes the outcome.</source>
        <translation type="unfinished">Roedd y panel yn rhanedig, a dim ond y prif asesydd sy’n newid y canlyniad.</translation>
    </message>
    <message>
        <source>Say why it was not assessed.</source>
        <translation type="unfinished">Dywedwch pam na chafodd ei asesu.</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation type="unfinished">rheswm</translation>
    </message>
    <message>
        <source>a recommendation</source>
        <translation type="unfinished">argymhelliad</translation>
    </message>
    <message>
        <source>This outcome still needs %1.</source>
        <translation type="unfinished">Mae ar y canlyniad hwn angen o hyd: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> ac </translation>
    </message>
    <message>
        <source>Two versions of this outcome stand side by side. Choose in Review and sign.</source>
        <translation type="unfinished">Mae dau fersiwn o’r canlyniad hwn ochr yn ochr. Dewiswch o dan Adolygu a llofnodi.</translation>
    </message>
    <message>
        <source>Not recorded yet: the panel is split, so this is the lead’s casting vote. Say why, in words of its own.</source>
        <translation type="unfinished">Heb ei gofnodi eto: mae’r panel yn rhanedig, felly pleidlais fwrw’r prif asesydd yw hon. Dywedwch pam, mewn geiriau ar wahân.</translation>
    </message>
    <message>
        <source>The panel is split, so this is a proposal. The lead casts the vote.</source>
        <translation type="unfinished">Mae’r panel yn rhanedig, felly cynnig yw hwn. Y prif asesydd sy’n bwrw’r bleidlais.</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Not on the panel</source>
        <translation type="unfinished">Ddim ar y panel</translation>
    </message>
    <message>
        <source>Assessment panel</source>
        <translation type="unfinished">Panel asesu</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished">Proffesiwn</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Yn arwain</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation type="unfinished">Yn cyfrannu</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished">Ar y diwrnod</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation type="unfinished">yn absennol: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished">ar gyfer %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished">Pwynt</translation>
    </message>
    <message>
        <source>Would need</source>
        <translation type="unfinished">Byddai angen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Nobody on the panel brings %1.</source>
        <translation type="unfinished">Nid oes neb ar y panel â’r arbenigedd hwn: %1.</translation>
    </message>
    <message>
        <source>Nobody leads %1.</source>
        <translation type="unfinished">Nid oes neb yn arwain %1.</translation>
    </message>
    <message>
        <source>Somebody on the panel can judge every point.</source>
        <translation type="unfinished">Gall rhywun ar y panel farnu pob pwynt.</translation>
    </message>
    <message>
        <source>Of the service team nobody has said who fills these roles: %1.</source>
        <translation type="unfinished">Nid oes neb wedi dweud pwy yn nhîm y gwasanaeth sy’n llenwi’r rolau hyn: %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished">Wedi’i llenwi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">heb ei ddweud</translation>
    </message>
    <message>
        <source>%1 will be listed as %2, %3. What both wrote stays and is shown under that name: %4, %5.</source>
        <translation type="unfinished">Bydd %1 yn cael ei restru fel %2, %3. Mae’r hyn a ysgrifennodd y ddau’n aros ac yn ymddangos o dan yr enw hwnnw: %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation type="unfinished">
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n sgôr</numerusform>
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n o sgoriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were rated under both names; the rating of %1 counts.</source>
        <translation type="unfinished">
            <numerusform>Cafodd %n o bwyntiau eu sgorio o dan y ddau enw; sgôr %1 sy’n cyfrif.</numerusform>
            <numerusform>Cafodd %n pwynt ei sgorio o dan y ddau enw; sgôr %1 sy’n cyfrif.</numerusform>
            <numerusform>Cafodd %n o bwyntiau eu sgorio o dan y ddau enw; sgôr %1 sy’n cyfrif.</numerusform>
            <numerusform>Cafodd %n o bwyntiau eu sgorio o dan y ddau enw; sgôr %1 sy’n cyfrif.</numerusform>
            <numerusform>Cafodd %n o bwyntiau eu sgorio o dan y ddau enw; sgôr %1 sy’n cyfrif.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo it.</source>
        <translation type="unfinished">Gallwch ei ddadwneud.</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Discuss</source>
        <translation type="unfinished">I’w drafod</translation>
    </message>
    <message>
        <source>Whole service</source>
        <translation type="unfinished">Y gwasanaeth cyfan</translation>
    </message>
    <message>
        <source>You lead</source>
        <translation type="unfinished">Chi’n arwain</translation>
    </message>
    <message>
        <source>You contribute</source>
        <translation type="unfinished">Chi’n cyfrannu</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished">Popeth arall</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation type="unfinished">I ddod yn ôl atynt</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished">Gyriant</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeilio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Ffolder</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation type="unfinished">Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished">Llwybr byr</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">Alias</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished">Anhysbys</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished">&amp;Dewis y cyfan</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished">Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished">Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation type="unfinished">Pwyso</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished">Cynyddu</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation type="unfinished">Gostwng</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation type="unfinished">Dangos y ddewislen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation type="unfinished">Symud y bysellfwrdd yma</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation type="unfinished">Toglo</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished">Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished">Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation type="unfinished">Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation type="unfinished">Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation type="unfinished">Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation type="unfinished">Tudalen nesaf</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation type="unfinished">Yn gwneud hyn</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation type="unfinished">Cynyddu’r gwerth</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation type="unfinished">Gostwng y gwerth</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation type="unfinished">Yn dangos y ddewislen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation type="unfinished">Yn symud y bysellfwrdd yma</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation type="unfinished">Yn newid y cyflwr</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation type="unfinished">Yn sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation type="unfinished">Yn sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation type="unfinished">Yn sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation type="unfinished">Yn sgrolio i lawr</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation type="unfinished">Yn mynd yn ôl un dudalen</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation type="unfinished">Yn mynd i’r dudalen nesaf</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation type="unfinished">Agor y rhestr o ddewisiadau</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">Edrych yn:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Mynd yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished">Mynd ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished">Ffolder uwch</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished">Mynd i’r ffolder uwch</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished">Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished">Creu ffolder newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished">Ffolder newydd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished">Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished">Golwg rhestr</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished">Newid i’r olwg rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished">Golwg manylion</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished">Newid i’r olwg manylion</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished">Bar ochr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished">Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Ffeiliau</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished">Ffolderi</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished">Ffolder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished">Enw’r &amp;ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">Ffeiliau o’r math:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;Agor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished">Cadw fel</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished">Ai&amp;lenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished">D&amp;ileu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished">Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished">Dangos ffeiliau c&amp;udd</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished">Dod o hyd i ffolder</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished">Lleoedd diweddar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished">Mae %1 yn bod yn barod.
Ydych chi am gymryd ei le?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished">%1
Ni chafwyd hyd i’r ffolder.
Gwiriwch fod enw’r ffolder yn gywir.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished">%1
Ni chafwyd hyd i’r ffeil.
Gwiriwch fod enw’r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation type="unfinished">Mae &apos;%1&apos; wedi’i diogelu rhag ysgrifennu.
Ydych chi am ei dileu beth bynnag?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation type="unfinished">Ydych chi’n siŵr eich bod am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation type="unfinished">Nid oedd modd dileu’r ffolder.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished">Dyddiad newid</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished">Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished">Cyfrifiadur</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation type="unfinished">Rhowch werth:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation type="unfinished">Pwyswch y llwybr byr</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation type="unfinished">%1, ...</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished">Dangos manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished">Cuddio manylion...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished">Cadw’r cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished">&amp;Ie</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished">Ie i’r &amp;cyfan</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished">&amp;Na</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished">Na i’r c&amp;yfan</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished">Terfynu</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished">Ailgeisio</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">Anwybyddu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Taflu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Gosod</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished">Adfer y rhagosodiadau</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished">Sgrolio yma</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished">Ymyl chwith</translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished">Pen uchaf</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished">Ymyl dde</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished">Gwaelod</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished">Tudalen i’r chwith</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished">Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished">Tudalen i’r dde</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished">Tudalen i lawr</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished">Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished">Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished">Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished">Sgrolio i lawr</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation type="unfinished">Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation type="unfinished">Sgrolio i’r dde</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished">Copïo cyfei&amp;riad y ddolen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>RatingCards</name>
    <message>
        <source>point %1</source>
        <translation type="unfinished">pwynt %1</translation>
    </message>
    <message>
        <source>after the reveal, not counted</source>
        <translation type="unfinished">ar ôl y datgeliad, heb ei gyfrif</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation type="unfinished">Pwynt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation type="unfinished">, %1: %2</translation>
    </message>
</context>
<context>
    <name>RatingRows</name>
    <message>
        <source>not revealed</source>
        <translation type="unfinished">heb ei ddatgelu</translation>
    </message>
    <message>
        <source>nobody rated</source>
        <translation type="unfinished">neb wedi’i sgorio</translation>
    </message>
    <message>
        <source>one rating</source>
        <translation type="unfinished">un sgôr</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">yr un fath</translation>
    </message>
    <message>
        <source>one step</source>
        <translation type="unfinished">un cam</translation>
    </message>
    <message>
        <source>two steps</source>
        <translation type="unfinished">dau gam</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished">camau: %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Prif asesydd</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished">wedyn</translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished">ar goll</translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished">wedi dod</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished">I’w drafod</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">agored</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished">Pwynt</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation type="unfinished">Eich sgôr</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished">Pa mor sicr</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished">heb ei sgorio</translation>
    </message>
    <message>
        <source>not asked of you</source>
        <translation type="unfinished">ni ofynnir i chi</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished">Gwahaniaeth</translation>
    </message>
    <message>
        <source>Team said</source>
        <translation type="unfinished">Barn y tîm</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>%1 has not rated yet.</source>
        <translation type="unfinished">Nid yw %1 wedi ei sgorio eto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not rated %n point(s).</source>
        <translation type="unfinished">
            <numerusform>Nid yw %1 wedi sgorio %n o bwyntiau.</numerusform>
            <numerusform>Nid yw %1 wedi sgorio %n pwynt.</numerusform>
            <numerusform>Nid yw %1 wedi sgorio %n o bwyntiau.</numerusform>
            <numerusform>Nid yw %1 wedi sgorio %n o bwyntiau.</numerusform>
            <numerusform>Nid yw %1 wedi sgorio %n o bwyntiau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not rated %2.</source>
        <translation type="unfinished">Nid yw %1 wedi sgorio %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n assessor(s) in.</source>
        <translation type="unfinished">
            <numerusform>Sgoriau wedi dod: %1 o blith %n o aseswyr.</numerusform>
            <numerusform>Sgoriau wedi dod: %1 o %n asesydd.</numerusform>
            <numerusform>Sgoriau wedi dod: %1 o blith %n o aseswyr.</numerusform>
            <numerusform>Sgoriau wedi dod: %1 o blith %n o aseswyr.</numerusform>
            <numerusform>Sgoriau wedi dod: %1 o blith %n o aseswyr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationCards</name>
    <message numerus="yes">
        <source>from %n note(s) by %1</source>
        <translation type="unfinished">
            <numerusform>o %n o nodiadau gan %1</numerusform>
            <numerusform>o %n nodyn gan %1</numerusform>
            <numerusform>o %n o nodiadau gan %1</numerusform>
            <numerusform>o %n o nodiadau gan %1</numerusform>
            <numerusform>o %n o nodiadau gan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">gan %1</translation>
    </message>
    <message>
        <source>also under %1</source>
        <translation type="unfinished">hefyd o dan %1</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>The outcome of %1</source>
        <translation type="unfinished">Canlyniad %1</translation>
    </message>
    <message>
        <source>A rating of %1</source>
        <translation type="unfinished">Sgôr ar gyfer %1</translation>
    </message>
    <message>
        <source>A remark on %1</source>
        <translation type="unfinished">Sylw ar %1</translation>
    </message>
    <message>
        <source>The note: %1</source>
        <translation type="unfinished">Y nodyn: %1</translation>
    </message>
    <message>
        <source>A note that is gone</source>
        <translation type="unfinished">Nodyn sydd wedi mynd</translation>
    </message>
    <message>
        <source>The recommendation: %1</source>
        <translation type="unfinished">Yr argymhelliad: %1</translation>
    </message>
    <message>
        <source>A recommendation that is gone</source>
        <translation type="unfinished">Argymhelliad sydd wedi mynd</translation>
    </message>
    <message>
        <source>%1 on the panel</source>
        <translation type="unfinished">%1 ar y panel</translation>
    </message>
    <message>
        <source>The signing keys of %1</source>
        <translation type="unfinished">Allweddi llofnodi %1</translation>
    </message>
    <message>
        <source>Who is one person with %1</source>
        <translation type="unfinished">Pwy sydd yr un person â %1</translation>
    </message>
    <message>
        <source>The result of the whole</source>
        <translation type="unfinished">Canlyniad y cyfan</translation>
    </message>
    <message>
        <source>The team&apos;s answer to: %1</source>
        <translation type="unfinished">Ateb y tîm i: %1</translation>
    </message>
    <message>
        <source>An answer of the team</source>
        <translation type="unfinished">Ateb gan y tîm</translation>
    </message>
    <message>
        <source>The panel&apos;s reply on: %1</source>
        <translation type="unfinished">Ymateb y panel ar: %1</translation>
    </message>
    <message>
        <source>A reply of the panel</source>
        <translation type="unfinished">Ymateb gan y panel</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation type="unfinished">Y ffeil %1</translation>
    </message>
    <message>
        <source>A file that is gone</source>
        <translation type="unfinished">Ffeil sydd wedi mynd</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation type="unfinished">Yr asesiad</translation>
    </message>
</context>
<context>
    <name>SaveLocation</name>
    <message>
        <source>It cannot be saved there</source>
        <translation type="unfinished">Ni ellir ei gadw yno</translation>
    </message>
    <message>
        <source>This is the file with all your assessments. Choose another name.</source>
        <translation type="unfinished">Dyma’r ffeil sydd â’ch holl asesiadau. Dewiswch enw arall.</translation>
    </message>
</context>
<context>
    <name>WashUpRows</name>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished">Pwynt</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Sgoriau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Sylwadau</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished">Heb ateb</translation>
    </message>
    <message>
        <source>not revealed</source>
        <translation type="unfinished">heb ei ddatgelu</translation>
    </message>
    <message>
        <source>Whole service</source>
        <translation type="unfinished">Y gwasanaeth cyfan</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform>%n o gwestiynau</numerusform>
            <numerusform>%n cwestiwn</numerusform>
            <numerusform>%n o gwestiynau</numerusform>
            <numerusform>%n o gwestiynau</numerusform>
            <numerusform>%n o gwestiynau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>whether it is there</source>
        <translation type="unfinished">a yw yno</translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished">y testun</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation type="unfinished">y math</translation>
    </message>
    <message>
        <source>the points</source>
        <translation type="unfinished">y pwyntiau</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation type="unfinished">pwy a gaiff ei ddarllen</translation>
    </message>
    <message>
        <source>how we know</source>
        <translation type="unfinished">sut rydym yn gwybod</translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished">y cyflwr</translation>
    </message>
    <message>
        <source>the priority</source>
        <translation type="unfinished">y flaenoriaeth</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">y perchennog</translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished">y dyddiad</translation>
    </message>
    <message>
        <source>the themes</source>
        <translation type="unfinished">y themâu</translation>
    </message>
    <message>
        <source>the status</source>
        <translation type="unfinished">y statws</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation type="unfinished">y canlyniad</translation>
    </message>
    <message>
        <source>the panel member</source>
        <translation type="unfinished">yr aelod o’r panel</translation>
    </message>
    <message>
        <source>the service’s name</source>
        <translation type="unfinished">enw’r gwasanaeth</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">y sefydliad</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation type="unfinished">y cyfnod</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">y disgrifiad</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished">y cwmpas</translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished">y math</translation>
    </message>
    <message>
        <source>the date of the assessment</source>
        <translation type="unfinished">dyddiad yr asesiad</translation>
    </message>
    <message>
        <source>the standards</source>
        <translation type="unfinished">y safonau</translation>
    </message>
    <message>
        <source>where it was taken over from</source>
        <translation type="unfinished">o ble y’i cymerwyd</translation>
    </message>
    <message>
        <source>the language of its reports</source>
        <translation type="unfinished">iaith ei adroddiadau</translation>
    </message>
    <message>
        <source>the layout of its reports</source>
        <translation type="unfinished">gosodiad ei adroddiadau</translation>
    </message>
    <message>
        <source>the team’s own assessment</source>
        <translation type="unfinished">hunanasesiad y tîm</translation>
    </message>
    <message>
        <source>the competition</source>
        <translation type="unfinished">y gystadleuaeth</translation>
    </message>
    <message>
        <source>who holds the role</source>
        <translation type="unfinished">pwy sydd yn y rôl</translation>
    </message>
    <message>
        <source>what was signed</source>
        <translation type="unfinished">yr hyn a lofnodwyd</translation>
    </message>
    <message>
        <source>the team’s answer</source>
        <translation type="unfinished">ateb y tîm</translation>
    </message>
    <message>
        <source>the panel’s reply</source>
        <translation type="unfinished">ymateb y panel</translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished">y ffeil</translation>
    </message>
    <message>
        <source>the signing keys</source>
        <translation type="unfinished">yr allweddi llofnodi</translation>
    </message>
    <message>
        <source>who is one person</source>
        <translation type="unfinished">pwy sydd yr un person</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation type="unfinished">yr agenda</translation>
    </message>
    <message>
        <source>the notes that it was made of</source>
        <translation type="unfinished">y nodiadau y’i gwnaed ohonynt</translation>
    </message>
    <message>
        <source>the panel</source>
        <translation type="unfinished">y panel</translation>
    </message>
    <message>
        <source>the service team</source>
        <translation type="unfinished">tîm y gwasanaeth</translation>
    </message>
    <message>
        <source>the sponsor</source>
        <translation type="unfinished">y noddwr</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished">pawb</translation>
    </message>
    <message>
        <source>only the lead assessor reveals ratings. Ask them to.</source>
        <translation type="unfinished">dim ond y prif asesydd sy’n datgelu sgoriau. Gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>only the lead assessor declares the result. Ask them to.</source>
        <translation type="unfinished">dim ond y prif asesydd sy’n datgan y canlyniad. Gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>only the lead assessor signs. Ask them to.</source>
        <translation type="unfinished">dim ond y prif asesydd sy’n llofnodi. Gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>only the lead assessor says which keys somebody signs with. Ask them to.</source>
        <translation type="unfinished">dim ond y prif asesydd sy’n dweud â pha allweddi y mae rhywun yn llofnodi. Gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>only the lead assessor says who leads and who stands in for them. Ask them to, or where they are away, say that first.</source>
        <translation type="unfinished">dim ond y prif asesydd sy’n dweud pwy sy’n arwain a phwy sy’n dirprwyo. Gofynnwch i’r prif asesydd wneud, neu os yw’n absennol, dywedwch hynny’n gyntaf.</translation>
    </message>
    <message>
        <source>only the lead assessor redacts what others wrote. Ask them to.</source>
        <translation type="unfinished">dim ond y prif asesydd sy’n tynnu allan yr hyn a ysgrifennodd eraill. Gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>only the lead assessor does this. Ask them to.</source>
        <translation type="unfinished">dim ond y prif asesydd sy’n gwneud hyn. Gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>who does not judge on this panel, or is away, has nothing to confirm.</source>
        <translation type="unfinished">nid oes gan rywun nad yw’n barnu ar y panel hwn, neu sy’n absennol, ddim i’w gadarnhau.</translation>
    </message>
    <message>
        <source>who observes or trains adds notes and remarks, and the assessors do this. Ask one of them to, or write a remark.</source>
        <translation type="unfinished">mae arsylwyr a rhai dan hyfforddiant yn ychwanegu nodiadau a sylwadau, a’r aseswyr sy’n gwneud hyn. Gofynnwch i un ohonynt, neu ysgrifennwch sylw.</translation>
    </message>
    <message>
        <source>this was handed to you by the panel, and only the panel can change that. You can answer its findings, say who fills the team’s roles, and add notes and files of your own.</source>
        <translation type="unfinished">y panel a rannodd hwn â chi, a dim ond y panel all newid hynny. Gallwch ateb ei ganfyddiadau, dweud pwy sy’n llenwi rolau’r tîm, ac ychwanegu eich nodiadau a’ch ffeiliau eich hun.</translation>
    </message>
    <message>
        <source>only %1 can say this. Ask them to.</source>
        <translation type="unfinished">dim ond %1 all ddweud hyn. Gofynnwch iddynt wneud.</translation>
    </message>
    <message>
        <source>the ratings of %2 are revealed, and yours stays as it is.</source>
        <translation type="unfinished">mae sgoriau %2 wedi’u datgelu, ac mae eich un chi’n aros fel y mae.</translation>
    </message>
    <message>
        <source>the ratings of %2 are revealed, and others have seen them.</source>
        <translation type="unfinished">mae sgoriau %2 wedi’u datgelu, ac mae eraill wedi’u gweld.</translation>
    </message>
    <message>
        <source>a signature stays. Change the text and sign it as another version.</source>
        <translation type="unfinished">mae llofnod yn aros. Newidiwch y testun a’i lofnodi’n fersiwn arall.</translation>
    </message>
    <message>
        <source>the panel is split on %2, so this is the lead’s casting vote. Say why, in words of its own.</source>
        <translation type="unfinished">mae’r panel yn rhanedig ar %2, felly pleidlais fwrw’r prif asesydd yw hon. Dywedwch pam, mewn geiriau ar wahân.</translation>
    </message>
    <message>
        <source>the panel is split on %2, and the lead casts the vote. Propose an outcome.</source>
        <translation type="unfinished">mae’r panel yn rhanedig ar %2, a’r prif asesydd sy’n bwrw’r bleidlais. Cynigiwch ganlyniad.</translation>
    </message>
    <message>
        <source>the panel was split on %2, and only the lead changes its outcome. Ask them to.</source>
        <translation type="unfinished">roedd y panel yn rhanedig ar %2, a dim ond y prif asesydd sy’n newid ei ganlyniad. Gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>version %3 is signed and nothing has changed since.</source>
        <translation type="unfinished">mae fersiwn %3 wedi’i lofnodi ac nid oes dim wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>this should be put right before anybody signs: %4</source>
        <translation type="unfinished">dylid cywiro hyn cyn i neb lofnodi: %4</translation>
    </message>
    <message>
        <source>a later version says what it changes. Say what is different from version %3.</source>
        <translation type="unfinished">mae fersiwn diweddarach yn dweud beth y mae’n ei newid. Dywedwch beth sy’n wahanol i fersiwn %3.</translation>
    </message>
    <message>
        <source>the text has changed since you read it. Read it again first.</source>
        <translation type="unfinished">mae’r testun wedi newid ers i chi ei ddarllen. Darllenwch ef eto’n gyntaf.</translation>
    </message>
    <message>
        <source>what was redacted is gone for good, and stays so.</source>
        <translation type="unfinished">mae’r hyn a dynnwyd allan wedi mynd am byth, ac felly y bydd.</translation>
    </message>
    <message>
        <source>this would answer in the name of somebody else. Answer in your own.</source>
        <translation type="unfinished">byddai hyn yn ateb yn enw rhywun arall. Atebwch yn eich enw eich hun.</translation>
    </message>
    <message>
        <source>%1 has not confirmed this text. Ask them to, or say why you sign without them.</source>
        <translation type="unfinished">nid yw %1 wedi cadarnhau’r testun hwn. Gofynnwch iddynt wneud, neu dywedwch pam rydych yn llofnodi hebddynt.</translation>
    </message>
    <message>
        <source>nobody has answered this finding, so there is nothing to reply to.</source>
        <translation type="unfinished">nid oes neb wedi ateb y canfyddiad hwn, felly nid oes dim i ymateb iddo.</translation>
    </message>
    <message>
        <source>a reply says why. Add some text.</source>
        <translation type="unfinished">mae ymateb yn dweud pam. Ychwanegwch destun.</translation>
    </message>
    <message>
        <source>a challenge says why. Add some text.</source>
        <translation type="unfinished">mae her yn dweud pam. Ychwanegwch destun.</translation>
    </message>
    <message>
        <source>%3: two versions stand side by side. Choose one.</source>
        <translation type="unfinished">%3: mae dau fersiwn ochr yn ochr. Dewiswch un.</translation>
    </message>
    <message>
        <source>%3: two versions stand side by side. Only %2 can choose.</source>
        <translation type="unfinished">%3: mae dau fersiwn ochr yn ochr. Dim ond %2 all ddewis.</translation>
    </message>
    <message>
        <source>%1 is not settled.</source>
        <translation type="unfinished">%1: heb ei benderfynu.</translation>
    </message>
    <message>
        <source>%1 was not reached: it has no outcome and no notes.</source>
        <translation type="unfinished">%1: ni chyrhaeddwyd ef, felly nid oes ganddo ganlyniad na nodiadau.</translation>
    </message>
    <message>
        <source>%1: an outcome is proposed, and the lead casts the vote.</source>
        <translation type="unfinished">%1: mae canlyniad wedi’i gynnig, a’r prif asesydd sy’n bwrw’r bleidlais.</translation>
    </message>
    <message>
        <source>%1: the outcome has no reason.</source>
        <translation type="unfinished">%1: nid oes rheswm dros y canlyniad.</translation>
    </message>
    <message>
        <source>%1 needs action and has no recommendation.</source>
        <translation type="unfinished">%1: mae angen gweithredu ac nid oes argymhelliad.</translation>
    </message>
    <message>
        <source>%1: nobody has rated it.</source>
        <translation type="unfinished">%1: nid oes neb wedi’i sgorio.</translation>
    </message>
    <message>
        <source>%2 has not rated all of their points.</source>
        <translation type="unfinished">Nid yw %2 wedi sgorio eu pwyntiau i gyd.</translation>
    </message>
    <message>
        <source>%1: the ratings are not revealed.</source>
        <translation type="unfinished">%1: nid yw’r sgoriau wedi’u datgelu.</translation>
    </message>
    <message>
        <source>%1: the panel was split, and the casting vote has no reason.</source>
        <translation type="unfinished">%1: roedd y panel yn rhanedig, ac nid oes rheswm dros y bleidlais fwrw.</translation>
    </message>
    <message>
        <source>%3. It is for the service owner, and that role is vacant.</source>
        <translation type="unfinished">%3. I berchennog y gwasanaeth y mae, ac mae’r rôl honno’n wag.</translation>
    </message>
    <message>
        <source>%3. It is a must without a date.</source>
        <translation type="unfinished">%3. Rhaid ei wneud, ac nid oes dyddiad.</translation>
    </message>
    <message>
        <source>No answer yet. %3</source>
        <translation type="unfinished">Dim ateb eto. %3</translation>
    </message>
    <message>
        <source>The service has no service owner.</source>
        <translation type="unfinished">Nid oes gan y gwasanaeth berchennog.</translation>
    </message>
    <message>
        <source>%3 names %2, and others than the panel may read it.</source>
        <translation type="unfinished">Mae %3 yn enwi %2, a gall eraill heblaw’r panel ei ddarllen.</translation>
    </message>
    <message>
        <source>Points not assessed: %4 of %5. A result is for the others alone, and reports say so.</source>
        <translation type="unfinished">Pwyntiau heb eu hasesu: %4 o %5. Mae canlyniad yn ymwneud â’r lleill yn unig, ac mae adroddiadau’n dweud hynny.</translation>
    </message>
    <message>
        <source>%1: %2 rated it differently under two names. The rating under the name that stayed counts.</source>
        <translation type="unfinished">%1: sgoriodd %2 ef yn wahanol o dan ddau enw. Y sgôr o dan yr enw a arhosodd sy’n cyfrif.</translation>
    </message>
    <message>
        <source>%1 was not reached: it has no notes.</source>
        <translation type="unfinished">%1: ni chyrhaeddwyd ef, felly nid oes ganddo nodiadau.</translation>
    </message>
    <message>
        <source>%3. It was changed by somebody who did not know that it was released, so it stays in the panel. Set it back to the panel, read it, and release it again.</source>
        <translation type="unfinished">%3. Fe’i newidiwyd gan rywun na wyddai ei fod wedi’i ryddhau, felly mae’n aros gyda’r panel. Rhowch ef yn ôl i’r panel, darllenwch ef, a’i ryddhau eto.</translation>
    </message>
    <message>
        <source>%1 said to be by you, but not signed by your key</source>
        <translation type="unfinished">%1 y dywedir ei fod gennych chi, ond nad yw wedi’i lofnodi â’ch allwedd</translation>
    </message>
    <message>
        <source>%1 said to be by %2, but not signed by %2’s key</source>
        <translation type="unfinished">%1 y dywedir ei fod gan %2, ond nad yw wedi’i lofnodi ag allwedd %2</translation>
    </message>
    <message>
        <source>%1 by %2, whose key is seen for the first time: %3</source>
        <translation type="unfinished">%1 gan %2, y gwelir ei allwedd am y tro cyntaf: %3</translation>
    </message>
    <message>
        <source>%1 said to be by you, not signed</source>
        <translation type="unfinished">%1 y dywedir ei fod gennych chi, heb ei lofnodi</translation>
    </message>
    <message>
        <source>%1 said to be by %2, not signed</source>
        <translation type="unfinished">%1 y dywedir ei fod gan %2, heb ei lofnodi</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation type="unfinished">%1 gennych chi</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 gan %2</translation>
    </message>
    <message>
        <source>%1: this pack was made for %2 to read, and nothing in it is by them. If somebody wanted to hand something in, ask them for a pack for the panel.</source>
        <translation type="unfinished">%1: gwnaed y pecyn hwn i %2 ei ddarllen, ac nid oes dim ynddo ganddynt. Os oedd rhywun am roi rhywbeth i mewn, gofynnwch iddynt am becyn i’r panel.</translation>
    </message>
    <message>
        <source>%1: what the panel says in this pack is older than what is here, so it stays out.</source>
        <translation type="unfinished">%1: mae’r hyn a ddywed y panel yn y pecyn hwn yn hŷn na’r hyn sydd yma, felly mae’n aros allan.</translation>
    </message>
    <message>
        <source>%1: the panel hands this out again. What it says now takes the place of what it said before; what was written here stays.</source>
        <translation type="unfinished">%1: mae’r panel yn rhannu hwn eto. Mae’r hyn a ddywed nawr yn cymryd lle’r hyn a ddywedodd o’r blaen; mae’r hyn a ysgrifennwyd yma’n aros.</translation>
    </message>
    <message>
        <source>The pack brings a house style for reports. This casebook has none, so it would have that one.</source>
        <translation type="unfinished">Mae’r pecyn yn dod ag arddull tŷ ar gyfer adroddiadau. Nid oes un gan y llyfr achosion hwn, felly byddai’n cael honno.</translation>
    </message>
    <message>
        <source>The pack has another house style for reports. This casebook keeps its own.</source>
        <translation type="unfinished">Mae gan y pecyn arddull tŷ arall ar gyfer adroddiadau. Mae’r llyfr achosion hwn yn cadw ei un ei hun.</translation>
    </message>
    <message>
        <source>Said to be by you, and not in this casebook: %1. That is right if you work in two casebooks; else ask whoever gave you the pack.</source>
        <translation type="unfinished">Y dywedir eu bod gennych chi, ac nad ydynt yn y llyfr achosion hwn: %1. Mae hynny’n iawn os ydych yn gweithio mewn dau lyfr achosion; fel arall gofynnwch i bwy bynnag a roddodd y pecyn i chi.</translation>
    </message>
    <message>
        <source>Not signed with the key of whom they say they are by: %1. Ask those people. If they have a new key or work on another device, the lead says so.</source>
        <translation type="unfinished">Heb eu llofnodi ag allwedd y bobl y dywedir eu bod ganddynt: %1. Gofynnwch i’r bobl hynny. Os oes ganddynt allwedd newydd neu os ydynt yn gweithio ar ddyfais arall, y prif asesydd sy’n dweud hynny.</translation>
    </message>
    <message>
        <source>Signed with a signature that does not hold, which counts for nothing: %1. Ask whoever gave you the pack.</source>
        <translation type="unfinished">Wedi’u llofnodi â llofnod nad yw’n ddilys, ac nad yw’n cyfrif o gwbl: %1. Gofynnwch i bwy bynnag a roddodd y pecyn i chi.</translation>
    </message>
    <message>
        <source>Replaced, and neither in this casebook nor in the pack: %1. It may come with another pack.</source>
        <translation type="unfinished">Wedi’u disodli, ac nad ydynt yn y llyfr achosion hwn nac yn y pecyn: %1. Efallai y deuant gyda phecyn arall.</translation>
    </message>
    <message>
        <source>Left out, because only the panel may make them: %1.</source>
        <translation type="unfinished">Wedi’u gadael allan, am mai dim ond y panel a gaiff eu gwneud: %1.</translation>
    </message>
    <message>
        <source>Left out, because who made them may not: %1. Why: %2</source>
        <translation type="unfinished">Wedi’u gadael allan, am na chaiff y sawl a’u gwnaeth wneud hynny: %1. Pam: %2</translation>
    </message>
    <message>
        <source>%2 redacted words for good, and this casebook loses them too: %1. The copy from before the merge still has them.</source>
        <translation type="unfinished">Tynnodd %2 eiriau allan am byth, ac mae’r llyfr achosion hwn yn eu colli hefyd: %1. Maent o hyd yn y copi o’r adeg cyn y cyfuno.</translation>
    </message>
    <message>
        <source>%1: it is in the recycle bin here. What is new comes in, and it stays in the bin.</source>
        <translation type="unfinished">%1: mae yn y bin ailgylchu yma. Mae’r hyn sy’n newydd yn dod i mewn, ac mae’n aros yn y bin.</translation>
    </message>
    <message>
        <source>Left out, because what they are about was forgotten here for good: %1.</source>
        <translation type="unfinished">Wedi’u gadael allan, am fod yr hyn y maent yn ymwneud ag ef wedi’i anghofio yma am byth: %1.</translation>
    </message>
    <message>
        <source>Left out, because the pack is not from the panel and says that somebody on the panel made them: %1. Ask whoever gave you the pack.</source>
        <translation type="unfinished">Wedi’u gadael allan, am nad yw’r pecyn gan y panel er ei fod yn dweud mai rhywun ar y panel a’u gwnaeth: %1. Gofynnwch i bwy bynnag a roddodd y pecyn i chi.</translation>
    </message>
    <message>
        <source>It has the assessment of %1 as data.</source>
        <translation type="unfinished">Mae asesiad %1 ynddo ar ffurf data.</translation>
    </message>
    <message>
        <source>The data is what the report was made with.</source>
        <translation type="unfinished">Â’r data hyn y gwnaed yr adroddiad.</translation>
    </message>
    <message>
        <source>The data is not what the report was made with: one of the two was altered. Ask the panel for the report.</source>
        <translation type="unfinished">Nid â’r data hyn y gwnaed yr adroddiad: newidiwyd un o’r ddau. Gofynnwch i’r panel am yr adroddiad.</translation>
    </message>
    <message>
        <source>The report does not say which data it was made with: it comes from an earlier version of Standpoint, or was altered.</source>
        <translation type="unfinished">Nid yw’r adroddiad yn dweud â pha ddata y’i gwnaed: mae’n dod o fersiwn cynharach o Standpoint, neu fe’i newidiwyd.</translation>
    </message>
    <message>
        <source>Its fingerprint is %1. The same has to stand on its pages.</source>
        <translation type="unfinished">Ei ôl bys yw %1. Rhaid i’r un peth fod ar ei dudalennau.</translation>
    </message>
    <message>
        <source>It is version %1, which the lead signed on %2.</source>
        <translation type="unfinished">Dyma fersiwn %1, a lofnododd y prif asesydd ar %2.</translation>
    </message>
    <message>
        <source>Words of it were redacted since the lead signed version %1 on %2, so that it is not letter by letter what was signed.</source>
        <translation type="unfinished">Tynnwyd geiriau ohono ers i’r prif asesydd lofnodi fersiwn %1 ar %2, felly nid yw air am air yr hyn a lofnodwyd.</translation>
    </message>
    <message>
        <source>It is no signed version: what it says is not what the lead signed as version %1 on %2.</source>
        <translation type="unfinished">Nid fersiwn wedi’i lofnodi mohono: nid yr hyn a ddywed yw’r hyn a lofnododd y prif asesydd yn fersiwn %1 ar %2.</translation>
    </message>
    <message>
        <source>Version %1 was signed on %2 with an earlier version of Standpoint, which does not tell whether this report is that version.</source>
        <translation type="unfinished">Llofnodwyd fersiwn %1 ar %2 â fersiwn cynharach o Standpoint, nad yw’n dweud ai’r adroddiad hwn yw’r fersiwn hwnnw.</translation>
    </message>
    <message>
        <source>The result in the data is not what the standard’s rule gives for its outcomes: it was altered. Ask the panel for the report.</source>
        <translation type="unfinished">Nid y canlyniad yn y data yw’r hyn a rydd rheol y safon ar gyfer ei ganlyniadau: fe’i newidiwyd. Gofynnwch i’r panel am yr adroddiad.</translation>
    </message>
    <message>
        <source>Whether the result follows from the outcomes cannot be told: the standard is not on this computer.</source>
        <translation type="unfinished">Ni ellir dweud a yw’r canlyniad yn dilyn o’r canlyniadau fesul pwynt: nid yw’r safon ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>No version of it is signed.</source>
        <translation type="unfinished">Nid oes fersiwn ohono wedi’i lofnodi.</translation>
    </message>
    <message>
        <source>Version %1 is signed with the key %2. Ask the lead whether that is theirs.</source>
        <translation type="unfinished">Mae fersiwn %1 wedi’i lofnodi â’r allwedd %2. Gofynnwch i’r prif asesydd ai ei allwedd ef neu hi yw honno.</translation>
    </message>
    <message>
        <source>Version %1 says that it is signed with the key %2, and that does not hold: it was altered. Ask the panel for the report.</source>
        <translation type="unfinished">Mae fersiwn %1 yn dweud ei fod wedi’i lofnodi â’r allwedd %2, ac nid yw hynny’n ddilys: fe’i newidiwyd. Gofynnwch i’r panel am yr adroddiad.</translation>
    </message>
    <message>
        <source>Version %1 is signed without a key.</source>
        <translation type="unfinished">Mae fersiwn %1 wedi’i lofnodi heb allwedd.</translation>
    </message>
    <message>
        <source>This report was altered.</source>
        <translation type="unfinished">Newidiwyd yr adroddiad hwn.</translation>
    </message>
    <message>
        <source>Nothing in the file says that this report was altered.</source>
        <translation type="unfinished">Nid oes dim yn y ffeil yn dweud bod yr adroddiad hwn wedi’i newid.</translation>
    </message>
    <message>
        <source>whose casebook it is could not be read. Say who you are when you open it.</source>
        <translation type="unfinished">ni ellid darllen llyfr achosion pwy ydyw. Dywedwch pwy ydych chi pan fyddwch yn ei agor.</translation>
    </message>
    <message>
        <source>a backup could not be read: %1</source>
        <translation type="unfinished">ni ellid darllen copi wrth gefn: %1</translation>
    </message>
    <message>
        <source>it is named in the damaged file, and nothing of it was found. Look for it in your backups, or ask a colleague for a pack.</source>
        <translation type="unfinished">mae wedi’i enwi yn y ffeil a ddifrodwyd, ac ni ddaethpwyd o hyd i ddim ohono. Chwiliwch amdano yn eich copïau wrth gefn, neu gofynnwch i gydweithiwr am becyn.</translation>
    </message>
    <message>
        <source>%2 of an assessment whose id was lost were put into this one</source>
        <translation type="unfinished">rhoddwyd y rhain, o asesiad y collwyd ei ddynodydd, yn yr un hwn: %2</translation>
    </message>
    <message>
        <source>%2 were damaged, and no good copy was found. They are left out.</source>
        <translation type="unfinished">wedi’u difrodi, heb gopi da ar gael: %2. Maent wedi’u gadael allan.</translation>
    </message>
    <message>
        <source>%2 are referred to and were not found. A pack of a colleague, or a backup, may still have them.</source>
        <translation type="unfinished">cyfeirir at y rhain ond ni ddaethpwyd o hyd iddynt: %2. Efallai eu bod o hyd ym mhecyn cydweithiwr, neu mewn copi wrth gefn.</translation>
    </message>
    <message>
        <source>%2 are left out, because they may hold words that were redacted or forgotten</source>
        <translation type="unfinished">wedi’u gadael allan, am y gallai fod ynddynt eiriau a dynnwyd allan neu a anghofiwyd: %2</translation>
    </message>
    <message>
        <source>the text of the standard %1 was lost. The one that comes with Standpoint stands in for it; nothing tells whether it is the same.</source>
        <translation type="unfinished">collwyd testun y safon %1. Mae’r un sy’n dod gyda Standpoint yn cymryd ei le; nid oes dim yn dweud ai’r un testun ydyw.</translation>
    </message>
    <message>
        <source>the text of the standard %1 was lost</source>
        <translation type="unfinished">collwyd testun y safon %1</translation>
    </message>
    <message>
        <source>the bytes of the attachment %1 were lost</source>
        <translation type="unfinished">collwyd cynnwys yr atodiad %1</translation>
    </message>
    <message>
        <source>%1 has another text in another place. Both are kept: the other one is in a note that begins with “Found by the repair”. Decide which is right.</source>
        <translation type="unfinished">mae gan %1 destun arall mewn lle arall. Cedwir y ddau: mae’r llall mewn nodyn sy’n dechrau â “Found by the repair”. Penderfynwch pa un sy’n gywir.</translation>
    </message>
    <message>
        <source>%1 was lost, but not its text: that is in a note that begins with “Found by the repair”. Who wrote it, and when, is not known any more.</source>
        <translation type="unfinished">collwyd %1, ond nid ei destun: mae hwnnw mewn nodyn sy’n dechrau â “Found by the repair”. Nid yw’n hysbys bellach pwy a’i hysgrifennodd, na phryd.</translation>
    </message>
    <message>
        <source>nothing of it was found in the damaged file; it comes from a backup. If it was forgotten since on purpose, forget it again.</source>
        <translation type="unfinished">ni ddaethpwyd o hyd i ddim ohono yn y ffeil a ddifrodwyd; mae’n dod o gopi wrth gefn. Os cafodd ei anghofio’n fwriadol ers hynny, anghofiwch ef eto.</translation>
    </message>
    <message>
        <source>the unfinished change in %1 was not used, as nothing tells that it is this casebook’s own</source>
        <translation type="unfinished">ni ddefnyddiwyd y newid anorffenedig yn %1, am nad oes dim yn dweud mai eiddo’r llyfr achosion hwn ydyw</translation>
    </message>
    <message>
        <source>it was made by a newer Standpoint, and what only that one knows was not looked for. Repair it with that one where you can.</source>
        <translation type="unfinished">fe’i gwnaed gan Standpoint mwy newydd, ac ni chwiliwyd am yr hyn y mae hwnnw’n unig yn ei ddeall. Atgyweiriwch ef â hwnnw os gallwch.</translation>
    </message>
    <message>
        <source>%1 with %2 and %3 were rescued.</source>
        <translation type="unfinished">Achubwyd %1, gyda %2 a %3.</translation>
    </message>
    <message>
        <source>A change that had not been finished when a program or the computer stopped was undone, as when the casebook is opened.</source>
        <translation type="unfinished">Dadwnaed newid nad oedd wedi’i orffen pan stopiodd rhaglen neu’r cyfrifiadur, fel sy’n digwydd pan agorir y llyfr achosion.</translation>
    </message>
    <message>
        <source>%1 had been damaged and could be put right.</source>
        <translation type="unfinished">Roedd y rhain wedi’u difrodi ond gellid eu cywiro: %1.</translation>
    </message>
    <message>
        <source>%1 came from backups.</source>
        <translation type="unfinished">Daeth y rhain o gopïau wrth gefn: %1.</translation>
    </message>
    <message>
        <source>%1 were made by an earlier version of Standpoint, so nothing tells whether they were altered.</source>
        <translation type="unfinished">Gwnaed y rhain gan fersiwn cynharach o Standpoint, felly nid oes dim yn dweud a gawsant eu newid: %1.</translation>
    </message>
    <message>
        <source>is there already. Choose another name.</source>
        <translation type="unfinished">mae yno’n barod. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>is there already. Choose another name, or open it.</source>
        <translation type="unfinished">mae yno’n barod. Dewiswch enw arall, neu ei agor.</translation>
    </message>
    <message>
        <source>there is no such file. Check the name and the folder.</source>
        <translation type="unfinished">nid oes ffeil o’r fath. Gwiriwch yr enw a’r ffolder.</translation>
    </message>
    <message>
        <source>this is a folder. Choose a file.</source>
        <translation type="unfinished">ffolder yw hwn. Dewiswch ffeil.</translation>
    </message>
    <message>
        <source>this is a folder. Give the name of a file.</source>
        <translation type="unfinished">ffolder yw hwn. Rhowch enw ffeil.</translation>
    </message>
    <message>
        <source>this is a folder. Choose a file that ends in .standpoint.</source>
        <translation type="unfinished">ffolder yw hwn. Dewiswch ffeil sy’n gorffen â .standpoint.</translation>
    </message>
    <message>
        <source>this is a pipe, which may never end. Choose a file.</source>
        <translation type="unfinished">pibell yw hon, ac efallai na ddaw byth i ben. Dewiswch ffeil.</translation>
    </message>
    <message>
        <source>this is no ordinary file, so nothing is written over it. Give another name.</source>
        <translation type="unfinished">nid ffeil gyffredin yw hon, felly ni chaiff dim ei ysgrifennu drosti. Rhowch enw arall.</translation>
    </message>
    <message>
        <source>this is no ordinary file. Choose a file that ends in .standpoint.</source>
        <translation type="unfinished">nid ffeil gyffredin yw hon. Dewiswch ffeil sy’n gorffen â .standpoint.</translation>
    </message>
    <message>
        <source>cannot be opened (%1). Check that you may read it.</source>
        <translation type="unfinished">nid oes modd ei hagor (%1). Gwiriwch fod gennych hawl i’w darllen.</translation>
    </message>
    <message>
        <source>cannot be opened. Check that you may read it.</source>
        <translation type="unfinished">nid oes modd ei hagor. Gwiriwch fod gennych hawl i’w darllen.</translation>
    </message>
    <message>
        <source>cannot be opened. Check that you may read and write it and its folder.</source>
        <translation type="unfinished">nid oes modd ei hagor. Gwiriwch fod gennych hawl i’w darllen ac i ysgrifennu ynddi ac yn ei ffolder.</translation>
    </message>
    <message>
        <source>cannot be read to its end. Copy it to another disk and try again.</source>
        <translation type="unfinished">nid oes modd ei darllen i’r diwedd. Copïwch hi i ddisg arall a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>cannot be read to its end: part of it is missing. Open your last backup.</source>
        <translation type="unfinished">nid oes modd ei darllen i’r diwedd: mae rhan ohoni ar goll. Agorwch eich copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>cannot be written (%1). %2</source>
        <translation type="unfinished">nid oes modd ei hysgrifennu (%1). %2</translation>
    </message>
    <message>
        <source>cannot be written (%1). Choose another place.</source>
        <translation type="unfinished">nid oes modd ei hysgrifennu (%1). Dewiswch le arall.</translation>
    </message>
    <message>
        <source>Free some space on the disk or choose another place.</source>
        <translation type="unfinished">Rhyddhewch le ar y ddisg neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>The folder does not exist; choose one that does.</source>
        <translation type="unfinished">Nid yw’r ffolder yn bod; dewiswch un sy’n bod.</translation>
    </message>
    <message>
        <source>You may not write there; choose another place.</source>
        <translation type="unfinished">Ni chewch ysgrifennu yno; dewiswch le arall.</translation>
    </message>
    <message>
        <source>cannot be removed (%1).</source>
        <translation type="unfinished">nid oes modd ei thynnu (%1).</translation>
    </message>
    <message>
        <source>is larger than the %1 MB that are read. Split it into smaller files.</source>
        <translation type="unfinished">mae’n fwy na’r %1 MB a ddarllenir. Rhannwch hi’n ffeiliau llai.</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer.</source>
        <translation type="unfinished">mae’n rhy fawr i gof y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>is in the middle of a change, or was when a program stopped. Open it once in Standpoint, or give another name.</source>
        <translation type="unfinished">mae ar ganol newid, neu roedd pan stopiodd rhaglen. Agorwch hi unwaith yn Standpoint, neu rhowch enw arall.</translation>
    </message>
    <message>
        <source>is left over from another file and would damage the new one. Move it to another folder, or choose another name.</source>
        <translation type="unfinished">mae dros ben o ffeil arall a byddai’n difrodi’r un newydd. Symudwch hi i ffolder arall, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>is damaged. Ask for the file again.</source>
        <translation type="unfinished">mae wedi’i difrodi. Gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>cannot be read: the disk reports a fault. Check the disk or the network drive and try again.</source>
        <translation type="unfinished">nid oes modd ei darllen: mae’r ddisg yn adrodd am nam. Gwiriwch y ddisg neu’r gyriant rhwydwaith a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>cannot be read: the disk reports a fault. Copy the file to another disk; where that does not work, open your last backup.</source>
        <translation type="unfinished">nid oes modd ei darllen: mae’r ddisg yn adrodd am nam. Copïwch y ffeil i ddisg arall; lle nad yw hynny’n gweithio, agorwch eich copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>cannot be read: the disk reports that it is damaged. Copy the file to another disk; where that does not work, open your last backup.</source>
        <translation type="unfinished">nid oes modd ei darllen: mae’r ddisg yn adrodd ei bod wedi’i difrodi. Copïwch y ffeil i ddisg arall; lle nad yw hynny’n gweithio, agorwch eich copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>cannot be locked, so two programs could write it at once. A network drive is out of reach or offers no locks: work in a copy on this computer.</source>
        <translation type="unfinished">nid oes modd ei chloi, felly gallai dwy raglen ysgrifennu ynddi ar unwaith. Mae gyriant rhwydwaith allan o gyrraedd neu nid yw’n cynnig cloeon: gweithiwch mewn copi ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>cannot be unlocked: the network drive is out of reach. Check the connection.</source>
        <translation type="unfinished">nid oes modd ei datgloi: mae’r gyriant rhwydwaith allan o gyrraedd. Gwiriwch y cysylltiad.</translation>
    </message>
    <message>
        <source>cannot take a text or a file that is as large as this one. Split it into smaller ones.</source>
        <translation type="unfinished">ni all gymryd testun neu ffeil mor fawr â hon. Rhannwch hi’n rhai llai.</translation>
    </message>
    <message>
        <source>takes longer to open than any file of ours. It may have been altered: open your last backup, or ask for the file again.</source>
        <translation type="unfinished">mae’n cymryd mwy o amser i’w hagor nag unrhyw ffeil o’n rhai ni. Efallai iddi gael ei newid: agorwch eich copi wrth gefn diwethaf, neu gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>cannot grow because the disk is full. Free some space and try again.</source>
        <translation type="unfinished">ni all dyfu am fod y ddisg yn llawn. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>cannot grow because your share of the disk is used up. Free some space and try again.</source>
        <translation type="unfinished">ni all dyfu am fod eich cyfran chi o’r ddisg wedi’i defnyddio. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>cannot be written: the disk reports a fault. Check the disk or the network drive, and try again.</source>
        <translation type="unfinished">nid oes modd ei hysgrifennu: mae’r ddisg yn adrodd am nam. Gwiriwch y ddisg neu’r gyriant rhwydwaith, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>is being written by another program. Wait until it has finished, or close it, and try again.</source>
        <translation type="unfinished">mae rhaglen arall yn ysgrifennu ynddi. Arhoswch nes iddi orffen, neu caewch hi, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>is a casebook whose beginning is damaged. Open your last backup, or rescue what can be read with Repair a copy or standpoint-cli repair.</source>
        <translation type="unfinished">llyfr achosion yw hwn y mae ei ddechrau wedi’i ddifrodi. Agorwch eich copi wrth gefn diwethaf, neu achubwch yr hyn y gellir ei ddarllen â Trwsio copi neu standpoint-cli repair.</translation>
    </message>
    <message>
        <source>cannot be made because its folder does not exist. Choose a folder that does.</source>
        <translation type="unfinished">nid oes modd ei wneud am nad yw ei ffolder yn bod. Dewiswch ffolder sy’n bod.</translation>
    </message>
    <message>
        <source>is empty, so it is no casebook. If it was one, open your last backup.</source>
        <translation type="unfinished">mae’n wag, felly nid llyfr achosion mohono. Os oedd yn un, agorwch eich copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>is not a Standpoint casebook. Choose a file that ends in .standpoint.</source>
        <translation type="unfinished">nid llyfr achosion Standpoint mohono. Dewiswch ffeil sy’n gorffen â .standpoint.</translation>
    </message>
    <message>
        <source>is a database of another program, not a Standpoint casebook. Choose a file that ends in .standpoint.</source>
        <translation type="unfinished">cronfa ddata rhaglen arall ydyw, nid llyfr achosion Standpoint. Dewiswch ffeil sy’n gorffen â .standpoint.</translation>
    </message>
    <message>
        <source>was written by a newer version of Standpoint. Update Standpoint to open it.</source>
        <translation type="unfinished">cafodd ei ysgrifennu gan fersiwn mwy newydd o Standpoint. Diweddarwch Standpoint i’w agor.</translation>
    </message>
    <message>
        <source>was made by a newer Standpoint; it can be read here, not changed. Update Standpoint to change it.</source>
        <translation type="unfinished">cafodd ei wneud gan Standpoint mwy newydd; gellir ei ddarllen yma, nid ei newid. Diweddarwch Standpoint i’w newid.</translation>
    </message>
    <message>
        <source>This casebook was made by a newer Standpoint; it can be read here, not changed.</source>
        <translation type="unfinished">Cafodd y llyfr achosion hwn ei wneud gan Standpoint mwy newydd; gellir ei ddarllen yma, nid ei newid.</translation>
    </message>
    <message>
        <source>was made by a newer Standpoint; it can be read here, not restored. Update Standpoint first; nothing was changed.</source>
        <translation type="unfinished">cafodd ei wneud gan Standpoint mwy newydd; gellir ei ddarllen yma, nid ei adfer. Diweddarwch Standpoint yn gyntaf; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>was made for a reader that this version of Standpoint does not know. Update Standpoint to open it.</source>
        <translation type="unfinished">cafodd ei wneud ar gyfer darllenydd nad yw’r fersiwn hwn o Standpoint yn ei adnabod. Diweddarwch Standpoint i’w agor.</translation>
    </message>
    <message>
        <source>may not be changed: it is read-only. Make it writable, or work in a copy.</source>
        <translation type="unfinished">ni ellir ei newid: darllen yn unig ydyw. Gwnewch ef yn ysgrifenadwy, neu gweithiwch mewn copi.</translation>
    </message>
    <message>
        <source>may not be changed: it is read-only. Make it writable, or restore to another file.</source>
        <translation type="unfinished">ni ellir ei newid: darllen yn unig ydyw. Gwnewch ef yn ysgrifenadwy, neu adferwch i ffeil arall.</translation>
    </message>
    <message>
        <source>has tables that no casebook has. It may be damaged or come from somebody who means harm. %1</source>
        <translation type="unfinished">mae ynddo dablau nad oes gan unrhyw lyfr achosion. Efallai ei fod wedi’i ddifrodi neu’n dod oddi wrth rywun sydd am wneud drwg. %1</translation>
    </message>
    <message>
        <source>Open your last backup, or ask for the file again.</source>
        <translation type="unfinished">Agorwch eich copi wrth gefn diwethaf, neu gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the file again; nothing was taken in.</source>
        <translation type="unfinished">Gofynnwch i bwy bynnag a’i rhoddodd ichi am y ffeil eto; ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>belongs to another file and would damage this casebook. Move it to another folder, then open the casebook.</source>
        <translation type="unfinished">mae’n perthyn i ffeil arall a byddai’n difrodi’r llyfr achosion hwn. Symudwch hi i ffolder arall, yna agorwch y llyfr achosion.</translation>
    </message>
    <message>
        <source>holds nothing of a casebook that can be read. Open your last backup.</source>
        <translation type="unfinished">nid oes ynddo ddim o lyfr achosion y gellir ei ddarllen. Agorwch eich copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>was moved to %1 while it was open. Move it back, or open it where it is now.</source>
        <translation type="unfinished">cafodd ei symud i %1 tra oedd ar agor. Symudwch ef yn ôl, neu agorwch ef lle y mae nawr.</translation>
    </message>
    <message>
        <source>was deleted while it was open. Save what is here elsewhere, or put the file back.</source>
        <translation type="unfinished">cafodd ei ddileu tra oedd ar agor. Cadwch yr hyn sydd yma yn rhywle arall, neu rhowch y ffeil yn ôl.</translation>
    </message>
    <message>
        <source>was replaced by a file that is no casebook. Nothing was written over it. Save what is here elsewhere, or put the casebook back.</source>
        <translation type="unfinished">cymerwyd ei le gan ffeil nad yw’n llyfr achosion. Ni chafodd dim ei ysgrifennu drosti. Cadwch yr hyn sydd yma yn rhywle arall, neu rhowch y llyfr achosion yn ôl.</translation>
    </message>
    <message>
        <source>was replaced by another casebook. Nothing was written into that one. Save what is here elsewhere, or put the casebook back.</source>
        <translation type="unfinished">cymerwyd ei le gan lyfr achosion arall. Ni chafodd dim ei ysgrifennu yn hwnnw. Cadwch yr hyn sydd yma yn rhywle arall, neu rhowch y llyfr achosion yn ôl.</translation>
    </message>
    <message>
        <source>was replaced by a newer copy of itself. Open it again; nothing was lost.</source>
        <translation type="unfinished">cymerwyd ei le gan gopi mwy newydd ohono’i hun. Agorwch ef eto; ni chollwyd dim.</translation>
    </message>
    <message>
        <source>was replaced by an older copy, which lacks the latest changes. Nothing was written into it. Put the changes back, or save what is here elsewhere.</source>
        <translation type="unfinished">cymerwyd ei le gan gopi hŷn, sydd heb y newidiadau diweddaraf. Ni chafodd dim ei ysgrifennu ynddo. Rhowch y newidiadau yn ôl, neu cadwch yr hyn sydd yma yn rhywle arall.</translation>
    </message>
    <message>
        <source>was replaced by a copy that was changed elsewhere. Nothing was written into it. Put the changes back, or save what is here elsewhere.</source>
        <translation type="unfinished">cymerwyd ei le gan gopi a newidiwyd yn rhywle arall. Ni chafodd dim ei ysgrifennu ynddo. Rhowch y newidiadau yn ôl, neu cadwch yr hyn sydd yma yn rhywle arall.</translation>
    </message>
    <message>
        <source>was cut short while it was open: part of it is missing. Save what is here elsewhere, and open your last backup.</source>
        <translation type="unfinished">cafodd ei gwtogi tra oedd ar agor: mae rhan ohono ar goll. Cadwch yr hyn sydd yma yn rhywle arall, ac agorwch eich copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>cannot be reached. Check the drive or the network and the rights to its folder.</source>
        <translation type="unfinished">nid oes modd ei gyrraedd. Gwiriwch y gyriant neu’r rhwydwaith a’r hawliau i’w ffolder.</translation>
    </message>
    <message>
        <source>A casebook needs a name. Give one that ends in .standpoint.</source>
        <translation type="unfinished">Mae angen enw ar lyfr achosion. Rhowch un sy’n gorffen â .standpoint.</translation>
    </message>
    <message>
        <source>is no name for a casebook, which is a file. Give a name that ends in .standpoint.</source>
        <translation type="unfinished">nid enw ar lyfr achosion yw hwn, sef ffeil. Rhowch enw sy’n gorffen â .standpoint.</translation>
    </message>
    <message>
        <source>is a link, and what it leads to is not there. Choose the file itself.</source>
        <translation type="unfinished">dolen yw hon, ac nid yw’r hyn y mae’n arwain ato yno. Dewiswch y ffeil ei hun.</translation>
    </message>
    <message>
        <source>was not kept: the copy is not sound, so the casebook or this disk is damaged. Check the casebook, or choose another place.</source>
        <translation type="unfinished">ni chafodd ei gadw: nid yw’r copi’n iach, felly mae’r llyfr achosion neu’r ddisg hon wedi’i difrodi. Gwiriwch y llyfr achosion, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>was stopped; nothing was changed.</source>
        <translation type="unfinished">cafodd ei stopio; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 takes more memory than this computer has free. Close other programs and try again.</source>
        <translation type="unfinished">%1: mae’n cymryd mwy o gof nag sydd gan y cyfrifiadur hwn yn rhydd. Caewch raglenni eraill a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 did not work (%2). Check the disk and the folder, and try again.</source>
        <translation type="unfinished">%1: ni weithiodd (%2). Gwiriwch y ddisg a’r ffolder, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 did not work, for a reason that Standpoint does not know. Try again; if it stays so, report it.</source>
        <translation type="unfinished">%1: ni weithiodd, am reswm nad yw Standpoint yn ei wybod. Rhowch gynnig arall arni; os yw’n dal felly, rhowch wybod amdano.</translation>
    </message>
    <message>
        <source>the folder for backups cannot be made (%1). Choose another one, or free some space.</source>
        <translation type="unfinished">nid oes modd gwneud y ffolder ar gyfer copïau wrth gefn (%1). Dewiswch un arall, neu rhyddhewch le.</translation>
    </message>
    <message>
        <source>is a pack, not a backup. Merge it instead.</source>
        <translation type="unfinished">pecyn yw hwn, nid copi wrth gefn. Cyfunwch ef yn lle hynny.</translation>
    </message>
    <message>
        <source>cannot be read (%1). Check that you may read the folder, or choose another one for backups.</source>
        <translation type="unfinished">nid oes modd ei ddarllen (%1). Gwiriwch fod gennych hawl i ddarllen y ffolder, neu dewiswch un arall ar gyfer copïau wrth gefn.</translation>
    </message>
    <message>
        <source>the backup was not kept, because it could not be checked: %1</source>
        <translation type="unfinished">ni chafodd y copi wrth gefn ei gadw, am nad oedd modd ei wirio: %1</translation>
    </message>
    <message>
        <source>the backup is gone again. Look whether another program clears the folder.</source>
        <translation type="unfinished">mae’r copi wrth gefn wedi mynd eto. Edrychwch a oes rhaglen arall yn clirio’r ffolder.</translation>
    </message>
    <message>
        <source>this backup is damaged. Choose an earlier or a later one.</source>
        <translation type="unfinished">mae’r copi wrth gefn hwn wedi’i ddifrodi. Dewiswch un cynharach neu ddiweddarach.</translation>
    </message>
    <message>
        <source>this backup is damaged. Choose an earlier or a later one; nothing was changed.</source>
        <translation type="unfinished">mae’r copi wrth gefn hwn wedi’i ddifrodi. Dewiswch un cynharach neu ddiweddarach; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>cannot be moved out of the way (%1). Check that you may write in its folder.</source>
        <translation type="unfinished">nid oes modd ei symud o’r ffordd (%1). Gwiriwch fod gennych hawl i ysgrifennu yn ei ffolder.</translation>
    </message>
    <message>
        <source>cannot be written (%1). What was there is at %2</source>
        <translation type="unfinished">nid oes modd ei ysgrifennu (%1). Mae’r hyn oedd yno yn %2</translation>
    </message>
    <message>
        <source>the signing key cannot be kept here. Check that you may write to this folder and that there is room on the disk.</source>
        <translation type="unfinished">nid oes modd cadw’r allwedd lofnodi yma. Gwiriwch fod gennych hawl i ysgrifennu i’r ffolder hwn a bod lle ar y ddisg.</translation>
    </message>
    <message>
        <source>others may read this signing key, so it says nothing of who signed. Allow it to yourself alone (chmod 600), or delete it to get a new one.</source>
        <translation type="unfinished">gall eraill ddarllen yr allwedd lofnodi hon, felly nid yw’n dweud dim am bwy a lofnododd. Caniatewch hi i chi’ch hun yn unig (chmod 600), neu dilëwch hi i gael un newydd.</translation>
    </message>
    <message>
        <source>this is no signing key any more. Bring it back from a backup, or delete it to get a new one.</source>
        <translation type="unfinished">nid allwedd lofnodi yw hon mwyach. Dewch â hi yn ôl o gopi wrth gefn, neu dilëwch hi i gael un newydd.</translation>
    </message>
    <message>
        <source>the library that signs does not work on this computer.</source>
        <translation type="unfinished">nid yw’r llyfrgell sy’n llofnodi yn gweithio ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>the library that encrypts packs does not work on this computer.</source>
        <translation type="unfinished">nid yw’r llyfrgell sy’n amgryptio pecynnau yn gweithio ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>there is not enough free memory to work out the key of the pack. Close other programs and try again.</source>
        <translation type="unfinished">nid oes digon o gof rhydd i gyfrifo allwedd y pecyn. Caewch raglenni eraill a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>there is not enough memory to make the file.</source>
        <translation type="unfinished">nid oes digon o gof i wneud y ffeil.</translation>
    </message>
    <message>
        <source>the text is longer than one megabyte. Shorten it, or attach it as a file.</source>
        <translation type="unfinished">mae’r testun yn hirach nag un megabeit. Byrhewch ef, neu atodwch ef fel ffeil.</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation type="unfinished">nid UTF-8 yw’r testun.</translation>
    </message>
    <message>
        <source>the text has %1. Take it out: only line feeds and tabs are allowed.</source>
        <translation type="unfinished">mae %1 yn y testun. Tynnwch ef: dim ond llinellau newydd a thabiau a ganiateir.</translation>
    </message>
    <message>
        <source>the name of %1 is empty.</source>
        <translation type="unfinished">mae enw’n wag: %1.</translation>
    </message>
    <message>
        <source>the name of %1 is longer than %2 letters. Shorten it.</source>
        <translation type="unfinished">mae enw’n hirach na %2 o lythrennau: %1. Byrhewch ef.</translation>
    </message>
    <message>
        <source>its time is in no year from 0 to 9999. Set the clock of the computer.</source>
        <translation type="unfinished">nid yw ei amser mewn unrhyw flwyddyn o 0 i 9999. Gosodwch gloc y cyfrifiadur.</translation>
    </message>
    <message>
        <source>it has more than %1 megabytes of text in all. Shorten it.</source>
        <translation type="unfinished">mae ynddo fwy na %1 megabeit o destun i gyd. Byrhewch ef.</translation>
    </message>
    <message>
        <source>an assessment may have %1 megabytes in a file, and this has more. Attach what is long as files.</source>
        <translation type="unfinished">caiff asesiad fod â %1 megabeit mewn ffeil, ac mae gan hwn fwy. Atodwch yr hyn sy’n hir fel ffeiliau.</translation>
    </message>
    <message>
        <source>holds %1, and it was altered since. Open your last backup and merge the pack into that; nothing was taken in.</source>
        <translation type="unfinished">mae’n cynnwys %1, ac fe’i newidiwyd ers hynny. Agorwch eich copi wrth gefn diwethaf a chyfunwch y pecyn â hwnnw; ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>holds %1, and it was altered since. Ask for a new pack, from the casebook of whom it says it is by; nothing was taken in.</source>
        <translation type="unfinished">mae’n cynnwys %1, ac fe’i newidiwyd ers hynny. Gofynnwch am becyn newydd, o lyfr achosion y sawl y mae’n dweud ei fod ganddo; ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>holds an edit that is here with the same id and other content. One of the two was altered; nothing was taken in.</source>
        <translation type="unfinished">mae’n cynnwys golygiad sydd yma â’r un id a chynnwys arall. Newidiwyd un o’r ddau; ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>holds the edit %1, which the rules do not allow (%2). Nothing was taken in.</source>
        <translation type="unfinished">mae’n cynnwys y golygiad %1, nad yw’r rheolau’n ei ganiatáu (%2). Ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>%1 Attach it as a PNG or a JPEG, keep it for the panel, or leave the bytes of attached files out of the pack.</source>
        <translation type="unfinished">%1 Atodwch ef fel PNG neu JPEG, cadwch ef i’r panel, neu gadewch gynnwys ffeiliau atodedig allan o’r pecyn.</translation>
    </message>
    <message>
        <source>a picture of this kind may say who made it and where, and that cannot be taken out of it.</source>
        <translation type="unfinished">gall llun o’r math hwn ddweud pwy a’i gwnaeth ac ymhle, ac nid oes modd tynnu hynny ohono.</translation>
    </message>
    <message>
        <source>the picture is damaged. Save it anew in the program that it was made with.</source>
        <translation type="unfinished">mae’r llun wedi’i ddifrodi. Cadwch ef o’r newydd yn y rhaglen y’i gwnaed â hi.</translation>
    </message>
    <message>
        <source>the PNG cannot be read: %1</source>
        <translation type="unfinished">nid oes modd darllen y PNG: %1</translation>
    </message>
    <message>
        <source>the picture is larger than 1 MB; make it smaller</source>
        <translation type="unfinished">mae’r llun yn fwy nag 1 MB; gwnewch ef yn llai</translation>
    </message>
    <message>
        <source>the picture is not a PNG, and nothing else is read, SVG included; open it in the program that it was drawn with and export it as PNG, about 800 pixels wide</source>
        <translation type="unfinished">nid PNG yw’r llun, ac ni ddarllenir dim arall, gan gynnwys SVG; agorwch ef yn y rhaglen y’i lluniwyd â hi ac allforiwch ef fel PNG, tua 800 picsel o led</translation>
    </message>
    <message>
        <source>the PNG has more than %1 pixels on one side; make it smaller</source>
        <translation type="unfinished">mae gan y PNG fwy na %1 picsel ar un ochr; gwnewch ef yn llai</translation>
    </message>
    <message>
        <source>holds one assessment under two names. Nothing was taken in.</source>
        <translation type="unfinished">mae’n cynnwys un asesiad o dan ddau enw. Ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>the beginning of &quot;%1&quot; is by somebody who is left out. Take them in, or leave the whole assessment out.</source>
        <translation type="unfinished">mae dechrau “%1” gan rywun sydd wedi’i adael allan. Cymerwch nhw i mewn, neu gadewch yr asesiad cyfan allan.</translation>
    </message>
    <message>
        <source>some of these assessments are your own and some were handed to you as a pack. Put them into two packs.</source>
        <translation type="unfinished">eich asesiadau chi yw rhai o’r rhain a rhannwyd eraill â chi fel pecyn. Rhowch nhw mewn dau becyn.</translation>
    </message>
    <message>
        <source>cannot be handed out yet, because the panel has not agreed all of its words: %1. Choose between their versions first.</source>
        <translation type="unfinished">nid oes modd ei rannu eto, am nad yw’r panel wedi cytuno ar ei holl eiriau: %1. Dewiswch rhwng eu fersiynau yn gyntaf.</translation>
    </message>
    <message>
        <source>cannot be handed over because of %1: %2</source>
        <translation type="unfinished">nid oes modd ei roi i eraill oherwydd hyn: %1: %2</translation>
    </message>
    <message>
        <source>a pack needs at least one assessment.</source>
        <translation type="unfinished">mae angen o leiaf un asesiad ar becyn.</translation>
    </message>
    <message>
        <source>the passphrase is too short: programs try all such in a moment. Use at least %1 letters, four words for example.</source>
        <translation type="unfinished">mae’r cyfrinymadrodd yn rhy fyr: mae rhaglenni’n rhoi cynnig ar bob un o’r fath mewn eiliad. Defnyddiwch o leiaf %1 o lythrennau, er enghraifft pedwar gair.</translation>
    </message>
    <message>
        <source>the pack would be larger than %1 megabytes. Hand over fewer assessments at a time, or leave the attachments out.</source>
        <translation type="unfinished">byddai’r pecyn yn fwy na %1 megabeit. Rhannwch lai o asesiadau ar y tro, neu gadewch yr atodiadau allan.</translation>
    </message>
    <message>
        <source>%1. It may have been altered; nothing was taken in.</source>
        <translation type="unfinished">%1. Efallai iddo gael ei newid; ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>is protected with a passphrase. Give the passphrase to open it.</source>
        <translation type="unfinished">mae wedi’i ddiogelu â chyfrinymadrodd. Rhowch y cyfrinymadrodd i’w agor.</translation>
    </message>
    <message>
        <source>the passphrase does not open this pack. Check it with whoever gave you the pack; capital letters and spaces count.</source>
        <translation type="unfinished">nid yw’r cyfrinymadrodd yn agor y pecyn hwn. Gwiriwch ef gyda phwy bynnag a roddodd y pecyn ichi; mae priflythrennau a bylchau’n cyfrif.</translation>
    </message>
    <message>
        <source>a pack that is to be protected needs a passphrase.</source>
        <translation type="unfinished">mae angen cyfrinymadrodd ar becyn sydd i’w ddiogelu.</translation>
    </message>
    <message>
        <source>the pack asks for more work than this version of Standpoint does to open one. It may come from somebody who means harm.</source>
        <translation type="unfinished">mae’r pecyn yn gofyn am fwy o waith nag y mae’r fersiwn hwn o Standpoint yn ei wneud i agor un. Efallai ei fod yn dod oddi wrth rywun sydd am wneud drwg.</translation>
    </message>
    <message>
        <source>the pack was damaged on its way: part of it has changed or is missing. Ask for the file again.</source>
        <translation type="unfinished">cafodd y pecyn ei ddifrodi ar ei ffordd: mae rhan ohono wedi newid neu ar goll. Gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>takes longer to check than any pack of ours. It may have been altered; nothing was taken in.</source>
        <translation type="unfinished">mae’n cymryd mwy o amser i’w wirio nag unrhyw becyn o’n rhai ni. Efallai iddo gael ei newid; ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>holds %1, more than any pack of ours. It may have been altered; nothing was taken in.</source>
        <translation type="unfinished">mae’n cynnwys %1, mwy nag unrhyw becyn o’n rhai ni. Efallai iddo gael ei newid; ni chymerwyd dim i mewn.</translation>
    </message>
    <message>
        <source>the pack would hold %1, more than a pack may. Hand over fewer assessments at a time.</source>
        <translation type="unfinished">byddai’r pecyn yn cynnwys %1, mwy nag y caiff pecyn. Rhannwch lai o asesiadau ar y tro.</translation>
    </message>
    <message>
        <source>encloses more than the 64 MB that are read. Reports of Standpoint enclose far less.</source>
        <translation type="unfinished">mae’n amgáu mwy na’r 64 MB a ddarllenir. Mae adroddiadau Standpoint yn amgáu llawer llai.</translation>
    </message>
    <message>
        <source>encloses a file that cannot be unpacked. Ask for the report again.</source>
        <translation type="unfinished">mae’n amgáu ffeil nad oes modd ei dadbacio. Gofynnwch am yr adroddiad eto.</translation>
    </message>
    <message>
        <source>is no PDF.</source>
        <translation type="unfinished">nid PDF mohono.</translation>
    </message>
    <message>
        <source>is protected with a password, which no report of ours is.</source>
        <translation type="unfinished">mae wedi’i ddiogelu â chyfrinair, yn wahanol i’n hadroddiadau ni.</translation>
    </message>
    <message>
        <source>is damaged, or no whole PDF. Ask for it again.</source>
        <translation type="unfinished">mae wedi’i ddifrodi, neu nid PDF cyfan mohono. Gofynnwch amdano eto.</translation>
    </message>
    <message>
        <source>encloses no data of an assessment. Only PDF reports of Standpoint do.</source>
        <translation type="unfinished">nid yw’n amgáu data asesiad. Dim ond adroddiadau PDF Standpoint sy’n gwneud hynny.</translation>
    </message>
    <message>
        <source>Writing the PDF was stopped.</source>
        <translation type="unfinished">Stopiwyd ysgrifennu’r PDF.</translation>
    </message>
    <message>
        <source>the words of reports cannot be read: %1</source>
        <translation type="unfinished">nid oes modd darllen geiriau adroddiadau: %1</translation>
    </message>
    <message>
        <source>the words of reports are missing. Install Standpoint once more.</source>
        <translation type="unfinished">mae geiriau adroddiadau ar goll. Gosodwch Standpoint unwaith eto.</translation>
    </message>
    <message>
        <source>this layout cannot be read: %1</source>
        <translation type="unfinished">nid oes modd darllen y gosodiad hwn: %1</translation>
    </message>
    <message>
        <source>there is no layout &quot;%1&quot;.</source>
        <translation type="unfinished">nid oes gosodiad “%1”.</translation>
    </message>
    <message>
        <source>the report cannot be made yet: two versions of the result stand beside each other. Choose one of them first.</source>
        <translation type="unfinished">nid oes modd gwneud yr adroddiad eto: mae dau fersiwn o’r canlyniad ochr yn ochr. Dewiswch un ohonynt yn gyntaf.</translation>
    </message>
    <message>
        <source>there is no signed version %1.</source>
        <translation type="unfinished">nid oes fersiwn llofnodedig %1.</translation>
    </message>
    <message>
        <source>version %1 was imported or is not whole in this casebook, so that its report cannot be made again.</source>
        <translation type="unfinished">mewnforiwyd fersiwn %1 neu nid yw’n gyfan yn y llyfr achosion hwn, felly nid oes modd gwneud ei adroddiad eto.</translation>
    </message>
    <message>
        <source>the dictionary %1 is not there.</source>
        <translation type="unfinished">nid yw’r geiriadur %1 yno.</translation>
    </message>
    <message>
        <source>the dictionary %1 is written in %2, which cannot be read here.</source>
        <translation type="unfinished">mae’r geiriadur %1 wedi’i ysgrifennu mewn %2, nad oes modd ei ddarllen yma.</translation>
    </message>
    <message>
        <source>there is no folder to keep your words in.</source>
        <translation type="unfinished">nid oes ffolder i gadw eich geiriau ynddo.</translation>
    </message>
    <message>
        <source>the standard in this file has the id &apos;%1&apos;. Name the file %2.</source>
        <translation type="unfinished">mae gan y safon yn y ffeil hon yr id &apos;%1&apos;. Galwch y ffeil yn %2.</translation>
    </message>
    <message>
        <source>there is no standard &apos;%1&apos;. Check its name, or put its file in the folder of standards.</source>
        <translation type="unfinished">nid oes safon &apos;%1&apos;. Gwiriwch ei henw, neu rhowch ei ffeil yn ffolder y safonau.</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; belongs to a standard that comes with the program. Give this one another id.</source>
        <translation type="unfinished">mae’r id &apos;%1&apos; yn perthyn i safon sy’n dod gyda’r rhaglen. Rhowch id arall i hon.</translation>
    </message>
    <message>
        <source>there is a standard of yours with the id &apos;%1&apos; already. Replace it, or give this one another id.</source>
        <translation type="unfinished">mae gennych safon â’r id &apos;%1&apos; yn barod. Cymerwch ei lle, neu rhowch id arall i hon.</translation>
    </message>
    <message>
        <source>the standard &apos;%1&apos; comes with the program and stays.</source>
        <translation type="unfinished">mae’r safon &apos;%1&apos; yn dod gyda’r rhaglen ac yn aros.</translation>
    </message>
    <message>
        <source>the assessment &quot;%1&quot; is in the recycle bin already.</source>
        <translation type="unfinished">mae’r asesiad “%1” yn y bin ailgylchu yn barod.</translation>
    </message>
    <message>
        <source>the assessment &quot;%1&quot; is in the recycle bin. Bring it back first, then change it.</source>
        <translation type="unfinished">mae’r asesiad “%1” yn y bin ailgylchu. Dewch ag ef yn ôl yn gyntaf, yna newidiwch ef.</translation>
    </message>
    <message>
        <source>the assessment &quot;%1&quot; is there already. Open it instead.</source>
        <translation type="unfinished">mae’r asesiad “%1” yno’n barod. Agorwch ef yn lle hynny.</translation>
    </message>
    <message>
        <source>the assessment &quot;%1&quot; is not in this backup. Choose another.</source>
        <translation type="unfinished">nid yw’r asesiad “%1” yn y copi wrth gefn hwn. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>the assessment &quot;%1&quot; was forgotten here for good. It comes back only where that is asked for as well.</source>
        <translation type="unfinished">anghofiwyd yr asesiad “%1” yma am byth. Daw yn ôl dim ond lle gofynnir am hynny hefyd.</translation>
    </message>
    <message>
        <source>the assessment &quot;%1&quot; can only be read here, as %2; nothing was changed. Repair a copy of the casebook, or open your last backup.</source>
        <translation type="unfinished">dim ond darllen yr asesiad “%1” sy’n bosibl yma, oherwydd hyn: %2; ni newidiwyd dim. Trwsiwch gopi o’r llyfr achosion, neu agorwch eich copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>%1 of its changes cannot be read</source>
        <translation type="unfinished">nid oes modd darllen rhai o’i newidiadau: %1</translation>
    </message>
    <message>
        <source>these rules have more than 64 KB. Choose the file of rules.</source>
        <translation type="unfinished">mae gan y rheolau hyn fwy na 64 KB. Dewiswch y ffeil o reolau.</translation>
    </message>
    <message>
        <source>the bytes of this attachment are not in this casebook. Ask whoever attached it for a pack with attachments.</source>
        <translation type="unfinished">nid yw cynnwys yr atodiad hwn yn y llyfr achosion hwn. Gofynnwch i bwy bynnag a’i hatododd am becyn ag atodiadau.</translation>
    </message>
    <message>
        <source>The house style is larger than 2 MB. Choose a smaller logo.</source>
        <translation type="unfinished">Mae’r arddull tŷ yn fwy na 2 MB. Dewiswch logo llai.</translation>
    </message>
    <message>
        <source>cannot be undone: %1 The copy from before the merge is at %2.</source>
        <translation type="unfinished">nid oes modd ei ddadwneud: %1 Mae’r copi o’r cyfnod cyn y cyfuno yn %2.</translation>
    </message>
    <message>
        <source>cannot be undone: words were redacted with it, for good. The copy from before the merge, which still has them, is at %1.</source>
        <translation type="unfinished">nid oes modd ei ddadwneud: tynnwyd geiriau allan gydag ef, am byth. Mae’r copi o’r cyfnod cyn y cyfuno, sy’n dal i’w cynnwys, yn %1.</translation>
    </message>
    <message>
        <source>cannot be undone: a newer pack of the panel was merged after it. Undo that merge first.</source>
        <translation type="unfinished">nid oes modd ei ddadwneud: cyfunwyd pecyn mwy newydd gan y panel ar ei ôl. Dadwnewch y cyfuno hwnnw yn gyntaf.</translation>
    </message>
    <message>
        <source>cannot be undone while something half-typed is in an assessment that came with it. Finish it or clear it first.</source>
        <translation type="unfinished">nid oes modd ei ddadwneud tra bo rhywbeth ar ganol ei deipio mewn asesiad a ddaeth gydag ef. Gorffennwch ef neu cliriwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>there is no such merge to undo, or it is undone already.</source>
        <translation type="unfinished">nid oes cyfuno o’r fath i’w ddadwneud, neu mae wedi’i ddadwneud yn barod.</translation>
    </message>
    <message>
        <source>a signed version holds what came in with it, and signed versions stay readable.</source>
        <translation type="unfinished">mae fersiwn llofnodedig yn cynnwys yr hyn a ddaeth gydag ef, ac mae fersiynau llofnodedig yn aros yn ddarllenadwy.</translation>
    </message>
    <message>
        <source>holds an attachment whose bytes were altered. %1</source>
        <translation type="unfinished">mae’n cynnwys atodiad y newidiwyd ei gynnwys. %1</translation>
    </message>
    <message>
        <source>holds an edit that cannot be read (%1). %2</source>
        <translation type="unfinished">mae’n cynnwys golygiad nad oes modd ei ddarllen (%1). %2</translation>
    </message>
    <message>
        <source>holds a standard that cannot be read: %1</source>
        <translation type="unfinished">mae’n cynnwys safon nad oes modd ei darllen: %1</translation>
    </message>
    <message>
        <source>%1 needs some text.</source>
        <translation type="unfinished">mae angen testun: %1.</translation>
    </message>
    <message>
        <source>a vacant role has nobody who holds it. Leave the name out.</source>
        <translation type="unfinished">nid oes neb yn llenwi rôl wag. Gadewch yr enw allan.</translation>
    </message>
    <message>
        <source>nobody knows yet who you are. Say your name first; on the command line with --as NAME.</source>
        <translation type="unfinished">nid oes neb yn gwybod eto pwy ydych chi. Dywedwch eich enw yn gyntaf; ar y llinell orchymyn â --as NAME.</translation>
    </message>
    <message>
        <source>the file is empty, so there is nothing to attach.</source>
        <translation type="unfinished">mae’r ffeil yn wag, felly nid oes dim i’w atodi.</translation>
    </message>
    <message>
        <source>the file is larger than %1 megabytes. Attach the part that matters, or note where it is.</source>
        <translation type="unfinished">mae’r ffeil yn fwy na %1 megabeit. Atodwch y rhan sy’n bwysig, neu nodwch ble mae hi.</translation>
    </message>
    <message>
        <source>this assessment is not bound to the standard &quot;%1&quot;.</source>
        <translation type="unfinished">nid yw’r asesiad hwn ynghlwm wrth y safon “%1”.</translation>
    </message>
    <message>
        <source>this assessment is bound to the standard &quot;%1&quot; already.</source>
        <translation type="unfinished">mae’r asesiad hwn ynghlwm wrth y safon “%1” yn barod.</translation>
    </message>
    <message>
        <source>nobody can stand in for themselves.</source>
        <translation type="unfinished">ni all neb gymryd ei le ei hun.</translation>
    </message>
    <message>
        <source>nobody is called so here, or their name is redacted already.</source>
        <translation type="unfinished">nid oes neb â’r enw hwnnw yma, neu mae ei enw wedi’i dynnu allan yn barod.</translation>
    </message>
    <message>
        <source>these points have other words in the edition that is here than when they were judged: %1. Add the edition that they were judged by, or have the assessment handed over as a pack, which brings its editions along.</source>
        <translation type="unfinished">mae gan y pwyntiau hyn eiriau eraill yn yr argraffiad sydd yma na phan y’u barnwyd: %1. Ychwanegwch yr argraffiad y’u barnwyd wrtho, neu gofynnwch am yr asesiad fel pecyn, sy’n dod â’i argraffiadau gydag ef.</translation>
    </message>
    <message>
        <source>another assessment with the same id stands at %1</source>
        <translation type="unfinished">mae asesiad arall â’r un id yn %1</translation>
    </message>
    <message>
        <source>the standards have no phase &quot;%1&quot;. Use one of: %2.</source>
        <translation type="unfinished">nid oes gan y safonau gyfnod “%1”. Defnyddiwch un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>an assessment needs the name of the service.</source>
        <translation type="unfinished">mae angen enw’r gwasanaeth ar asesiad.</translation>
    </message>
    <message>
        <source>an assessment needs at least one standard.</source>
        <translation type="unfinished">mae angen o leiaf un safon ar asesiad.</translation>
    </message>
    <message>
        <source>the same standard is named twice.</source>
        <translation type="unfinished">mae’r un safon wedi’i henwi ddwywaith.</translation>
    </message>
    <message>
        <source>the name is empty. Say who does this.</source>
        <translation type="unfinished">mae’r enw’n wag. Dywedwch pwy sy’n gwneud hyn.</translation>
    </message>
    <message>
        <source>several on the panel have this name: %1. Name one by their id.</source>
        <translation type="unfinished">mae gan sawl un ar y panel yr enw hwn: %1. Enwch un wrth ei id.</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation type="unfinished">Wrthi’n gwneud y pecyn</translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation type="unfinished">Darllen y pecyn</translation>
    </message>
    <message>
        <source>Opening the pack</source>
        <translation type="unfinished">Agor y pecyn</translation>
    </message>
    <message>
        <source>Looking at the pack</source>
        <translation type="unfinished">Edrych ar y pecyn</translation>
    </message>
    <message>
        <source>Protecting the pack</source>
        <translation type="unfinished">Diogelu’r pecyn</translation>
    </message>
    <message>
        <source>Making the backup</source>
        <translation type="unfinished">Gwneud y copi wrth gefn</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished">Darllen y copi wrth gefn</translation>
    </message>
    <message>
        <source>Listing the backups</source>
        <translation type="unfinished">Rhestru’r copïau wrth gefn</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation type="unfinished">Edrych i mewn i’r copi wrth gefn</translation>
    </message>
    <message>
        <source>Making the casebook</source>
        <translation type="unfinished">Gwneud y llyfr achosion</translation>
    </message>
    <message>
        <source>Opening the casebook</source>
        <translation type="unfinished">Agor y llyfr achosion</translation>
    </message>
    <message>
        <source>Checking the casebook</source>
        <translation type="unfinished">Gwirio’r llyfr achosion</translation>
    </message>
    <message>
        <source>Repairing the casebook</source>
        <translation type="unfinished">Trwsio’r llyfr achosion</translation>
    </message>
    <message>
        <source>Saving the change</source>
        <translation type="unfinished">Cadw’r newid</translation>
    </message>
    <message>
        <source>Changing the assessment</source>
        <translation type="unfinished">Newid yr asesiad</translation>
    </message>
    <message>
        <source>Reading the assessment</source>
        <translation type="unfinished">Darllen yr asesiad</translation>
    </message>
    <message>
        <source>Opening the assessment</source>
        <translation type="unfinished">Agor yr asesiad</translation>
    </message>
    <message>
        <source>Starting the assessment</source>
        <translation type="unfinished">Dechrau’r asesiad</translation>
    </message>
    <message>
        <source>Importing the assessments</source>
        <translation type="unfinished">Mewnforio’r asesiadau</translation>
    </message>
    <message>
        <source>Checking the assessments</source>
        <translation type="unfinished">Gwirio’r asesiadau</translation>
    </message>
    <message>
        <source>Listing the assessments</source>
        <translation type="unfinished">Rhestru’r asesiadau</translation>
    </message>
    <message>
        <source>Removing the assessment</source>
        <translation type="unfinished">Tynnu’r asesiad</translation>
    </message>
    <message>
        <source>Bringing the assessment back</source>
        <translation type="unfinished">Dod â’r asesiad yn ôl</translation>
    </message>
    <message>
        <source>Looking into the recycle bin</source>
        <translation type="unfinished">Edrych i mewn i’r bin ailgylchu</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation type="unfinished">Wrthi’n dadwneud y cyfuniad</translation>
    </message>
    <message>
        <source>Reading the merges</source>
        <translation type="unfinished">Darllen y cyfuniadau</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation type="unfinished">Atodi’r ffeil</translation>
    </message>
    <message>
        <source>Reading the attachment</source>
        <translation type="unfinished">Darllen yr atodiad</translation>
    </message>
    <message>
        <source>Redacting the words</source>
        <translation type="unfinished">Tynnu’r geiriau allan</translation>
    </message>
    <message>
        <source>Redacting the name</source>
        <translation type="unfinished">Tynnu’r enw allan</translation>
    </message>
    <message>
        <source>Reading the house style</source>
        <translation type="unfinished">Darllen yr arddull tŷ</translation>
    </message>
    <message>
        <source>Saving the house style</source>
        <translation type="unfinished">Cadw’r arddull tŷ</translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation type="unfinished">Prif asesydd</translation>
    </message>
    <message>
        <source>User research</source>
        <translation type="unfinished">Ymchwil defnyddwyr</translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">Dylunio</translation>
    </message>
    <message>
        <source>Content design</source>
        <translation type="unfinished">Dylunio cynnwys</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Hygyrchedd</translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished">Cynnyrch</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">Cyflawni</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished">Technoleg</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Perfformiad</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished">Polisi</translation>
    </message>
    <message>
        <source>Welsh language</source>
        <translation type="unfinished">Y Gymraeg</translation>
    </message>
    <message>
        <source>holds no words to redact, or they are redacted already.</source>
        <translation type="unfinished">nid oes geiriau i’w tynnu allan, neu maent wedi’u tynnu allan yn barod.</translation>
    </message>
    <message>
        <source>The text of the standard %1 is damaged in this casebook. The same text comes with Standpoint and is used instead, so nothing is missing. To put the file right: standpoint-cli verify --rebuild.</source>
        <translation type="unfinished">Mae testun y safon %1 wedi’i ddifrodi yn y llyfr achosion hwn. Daw’r un testun gyda Standpoint ac fe’i defnyddir yn ei le, felly nid oes dim ar goll. I roi trefn ar y ffeil: standpoint-cli verify --rebuild.</translation>
    </message>
    <message>
        <source>The text of a standard%1 is damaged in this casebook, and Standpoint has none that is the same. What was judged by it can be read without its words, and not changed. Open your last backup, or repair a copy of the casebook together with it.</source>
        <translation type="unfinished">Mae testun safon%1 wedi’i ddifrodi yn y llyfr achosion hwn, ac nid oes gan Standpoint yr un testun. Gellir darllen yr hyn a farnwyd wrthi heb ei geiriau, ac ni ellir ei newid. Agorwch eich copi wrth gefn diwethaf, neu trwsiwch gopi o’r llyfr achosion ynghyd ag ef.</translation>
    </message>
    <message>
        <source>The text of the standard %1 was altered in this casebook since assessments were bound to it. Hold it against your last backup.</source>
        <translation type="unfinished">Newidiwyd testun y safon %1 yn y llyfr achosion hwn ers i asesiadau gael eu rhwymo wrthi. Cymharwch ef â’ch copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>A change to this casebook was not finished when a program or the computer stopped, and it may not be written here. It is shown as it was before that change; the file stays as it is.</source>
        <translation type="unfinished">Ni orffennwyd newid i’r llyfr achosion hwn pan stopiodd rhaglen neu’r cyfrifiadur, ac ni ellir ysgrifennu ynddo yma. Fe’i dangosir fel yr oedd cyn y newid hwnnw; mae’r ffeil yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Beside this casebook lay the unfinished change of another file, which would have damaged it. It is kept as %1 and nothing of it was taken in.</source>
        <translation type="unfinished">Wrth ymyl y llyfr achosion hwn roedd newid anorffenedig ffeil arall, a fyddai wedi’i ddifrodi. Fe’i cedwir fel %1 ac ni chymerwyd dim ohono i mewn.</translation>
    </message>
    <message>
        <source>Listing the actions</source>
        <translation type="unfinished">Rhestru’r camau</translation>
    </message>
    <message>
        <source>Comparing the assessments</source>
        <translation type="unfinished">Cymharu’r asesiadau</translation>
    </message>
    <message>
        <source>Pooling the ratings</source>
        <translation type="unfinished">Cyfuno’r sgorau</translation>
    </message>
    <message>
        <source>Counting the assessments</source>
        <translation type="unfinished">Cyfrif yr asesiadau</translation>
    </message>
    <message>
        <source>two to six different assessments can be compared</source>
        <translation type="unfinished">gellir cymharu dau i chwe asesiad gwahanol</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Assess public services against a service standard.</source>
        <translation type="unfinished">Asesu gwasanaethau cyhoeddus yn erbyn safon gwasanaeth.</translation>
    </message>
    <message>
        <source>The casebook to open. Without one, the casebook of last time is opened.</source>
        <translation type="unfinished">Y llyfr achosion i’w agor. Heb un, agorir llyfr achosion y tro diwethaf.</translation>
    </message>
</context>
<context>
    <name>ui::ActionDetails</name>
    <message>
        <source>Open it in its assessment</source>
        <translation type="unfinished">Ei agor yn ei asesiad</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation type="unfinished">Pwyntiau: %1</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation type="unfinished">Roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation type="unfinished">I fod erbyn %1</translation>
    </message>
</context>
<context>
    <name>ui::ActionFilters</name>
    <message>
        <source>List only actions of one owner, date, status, theme, service or organisation</source>
        <translation type="unfinished">Rhestru camau un perchennog, dyddiad, statws, thema, gwasanaeth neu sefydliad yn unig</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation type="unfinished">I’w gwneud</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>Due before %1</source>
        <translation type="unfinished">I fod cyn %1</translation>
    </message>
    <message>
        <source>Due in the next month</source>
        <translation type="unfinished">I fod yn ystod y mis nesaf</translation>
    </message>
    <message>
        <source>&amp;Who has to act</source>
        <translation type="unfinished">&amp;Pwy sy’n gorfod gweithredu</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished">&amp;Statws</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">&amp;Thema</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation type="unfinished">&amp;Gwasanaeth</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished">S&amp;efydliad</translation>
    </message>
</context>
<context>
    <name>ui::ActionRows</name>
    <message>
        <source>No date</source>
        <translation type="unfinished">Dim dyddiad</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation type="unfinished">%1, hwyr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Beth i’w wneud</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Gwasanaeth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New assessment…</source>
        <translation type="unfinished">&amp;Asesiad newydd…</translation>
    </message>
    <message>
        <source>Begin the assessment of a service.</source>
        <translation type="unfinished">Dechrau asesu gwasanaeth.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished">&amp;Mewnforio…</translation>
    </message>
    <message>
        <source>Bring in assessments from a file in the exchange format.</source>
        <translation type="unfinished">Dod ag asesiadau i mewn o ffeil yn y fformat cyfnewid.</translation>
    </message>
    <message>
        <source>Open a &amp;sample…</source>
        <translation type="unfinished">Agor &amp;sampl…</translation>
    </message>
    <message>
        <source>Look at a finished assessment of an invented service.</source>
        <translation type="unfinished">Edrych ar asesiad gorffenedig o wasanaeth dychmygol.</translation>
    </message>
    <message>
        <source>&amp;Hand out a pack…</source>
        <translation type="unfinished">&amp;Rhannu pecyn…</translation>
    </message>
    <message>
        <source>Save assessments as a file for the panel, the team, the sponsor or everybody.</source>
        <translation type="unfinished">Cadw asesiadau fel ffeil i’r panel, i’r tîm, i’r noddwr neu i bawb.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished">&amp;Cyfuno…</translation>
    </message>
    <message>
        <source>Take in what others hand you as packs.</source>
        <translation type="unfinished">Cymryd i mewn yr hyn y mae eraill yn ei rannu â chi fel pecynnau.</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation type="unfinished">All&amp;forio’r adroddiad…</translation>
    </message>
    <message>
        <source>Save the report that you see as a file.</source>
        <translation type="unfinished">Cadw’r adroddiad a welwch fel ffeil.</translation>
    </message>
    <message>
        <source>Check a &amp;report…</source>
        <translation type="unfinished">Gw&amp;irio adroddiad…</translation>
    </message>
    <message>
        <source>See whether the PDF of a report was altered, and which key signed it.</source>
        <translation type="unfinished">Gweld a gafodd PDF adroddiad ei newid, a pha allwedd a’i llofnododd.</translation>
    </message>
    <message>
        <source>New &amp;casebook…</source>
        <translation type="unfinished">&amp;Llyfr achosion newydd…</translation>
    </message>
    <message>
        <source>Begin another file of assessments.</source>
        <translation type="unfinished">Dechrau ffeil arall o asesiadau.</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation type="unfinished">Ag&amp;or llyfr achosion…</translation>
    </message>
    <message>
        <source>Work in another file of assessments.</source>
        <translation type="unfinished">Gweithio mewn ffeil arall o asesiadau.</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished">Ffenestr &amp;newydd</translation>
    </message>
    <message>
        <source>Open this casebook in another window. Each shows what the other saves.</source>
        <translation type="unfinished">Agor y llyfr achosion hwn mewn ffenestr arall. Mae pob un yn dangos yr hyn y mae’r llall yn ei gadw.</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation type="unfinished">Cau’r &amp;tab</translation>
    </message>
    <message>
        <source>Close the assessment that you see. Everything is saved already.</source>
        <translation type="unfinished">Cau’r asesiad a welwch. Mae popeth wedi’i gadw eisoes.</translation>
    </message>
    <message>
        <source>Reopen a close&amp;d tab</source>
        <translation type="unfinished">Ailagor ta&amp;b a gaewyd</translation>
    </message>
    <message>
        <source>Open the assessment again whose tab you closed last.</source>
        <translation type="unfinished">Agor eto yr asesiad y caeoch ei dab ddiwethaf.</translation>
    </message>
    <message>
        <source>&amp;Back up the casebook…</source>
        <translation type="unfinished">Gwneud copi &amp;wrth gefn…</translation>
    </message>
    <message>
        <source>Save a copy of all assessments.</source>
        <translation type="unfinished">Cadw copi o’r holl asesiadau.</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation type="unfinished">Co&amp;pïau wrth gefn…</translation>
    </message>
    <message>
        <source>Look into earlier copies of the casebook, and bring work back from them.</source>
        <translation type="unfinished">Edrych ar gopïau cynharach o’r llyfr achosion, a dod â gwaith yn ôl ohonynt.</translation>
    </message>
    <message>
        <source>Repair &amp;a copy…</source>
        <translation type="unfinished">Atg&amp;yweirio copi…</translation>
    </message>
    <message>
        <source>Rescue what can be read of a damaged casebook into a new file.</source>
        <translation type="unfinished">Achub yr hyn y gellir ei ddarllen o lyfr achosion a ddifrodwyd, a’i roi mewn ffeil newydd.</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <translation type="unfinished">Tynn&amp;u o’r rhestr</translation>
    </message>
    <message>
        <source>Put the chosen assessments into the recycle bin. In the list, the Delete key does it too.</source>
        <translation type="unfinished">Rhoi’r asesiadau a ddewiswyd yn y bin ailgylchu. Yn y rhestr, mae’r fysell Delete yn gwneud hynny hefyd.</translation>
    </message>
    <message>
        <source>Recyc&amp;le bin…</source>
        <translation type="unfinished">Bin ailgylc&amp;hu…</translation>
    </message>
    <message>
        <source>Bring removed assessments back, or forget them for good.</source>
        <translation type="unfinished">Dod ag asesiadau a dynnwyd yn ôl, neu eu hanghofio am byth.</translation>
    </message>
    <message>
        <source>Re&amp;tention dates…</source>
        <translation type="unfinished">&amp;Dyddiadau cadw…</translation>
    </message>
    <message>
        <source>Go through the assessments that should be removed, or kept for longer.</source>
        <translation type="unfinished">Mynd drwy’r asesiadau y dylid eu tynnu, neu eu cadw’n hwy.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished">D&amp;ewisiadau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Gadael</translation>
    </message>
    <message>
        <source>Close Standpoint. Everything is saved already.</source>
        <translation type="unfinished">Cau Standpoint. Mae popeth wedi’i gadw eisoes.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation type="unfinished">Dadwneud y cam diwethaf.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation type="unfinished">Gwneud eto yr hyn a ddadwnaed.</translation>
    </message>
    <message>
        <source>Undo the &amp;merge…</source>
        <translation type="unfinished">Dadwneud &amp;y cyfuno…</translation>
    </message>
    <message>
        <source>See what was merged, and take it out again.</source>
        <translation type="unfinished">Gweld yr hyn a gyfunwyd, a’i dynnu allan eto.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished">&amp;Chwilio</translation>
    </message>
    <message>
        <source>Find words as you type: in the open assessment, in the list of assessments or in a standard.</source>
        <translation type="unfinished">Chwilio am eiriau wrth i chi deipio: yn yr asesiad agored, yn y rhestr o asesiadau neu mewn safon.</translation>
    </message>
    <message>
        <source>Find in all a&amp;ssessments</source>
        <translation type="unfinished">Chwilio ym &amp;mhob asesiad</translation>
    </message>
    <message>
        <source>Find words in the notes, reasons and recommendations of all assessments.</source>
        <translation type="unfinished">Chwilio am eiriau yn nodiadau, rhesymau ac argymhellion pob asesiad.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished">Dod &amp;o hyd i’r nesaf</translation>
    </message>
    <message>
        <source>Show the next place that was found.</source>
        <translation type="unfinished">Dangos y lle nesaf y daethpwyd o hyd iddo.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished">Dod o &amp;hyd i’r un blaenorol</translation>
    </message>
    <message>
        <source>Show the place that was found before.</source>
        <translation type="unfinished">Dangos y lle blaenorol y daethpwyd o hyd iddo.</translation>
    </message>
    <message>
        <source>Fi&amp;lter the notes</source>
        <translation type="unfinished">Hidlo’r &amp;nodiadau</translation>
    </message>
    <message>
        <source>See what is of one kind, by one person, of one point, or from some days.</source>
        <translation type="unfinished">Gweld yr hyn sydd o un math, gan un person, am un pwynt, neu o ddyddiau penodol.</translation>
    </message>
    <message>
        <source>Find or run &amp;anything…</source>
        <translation type="unfinished">Dod o hyd &amp;i rywbeth neu ei redeg…</translation>
    </message>
    <message>
        <source>Go to an assessment, a point or a note, or run an action, by its name.</source>
        <translation type="unfinished">Mynd at asesiad, pwynt neu nodyn, neu redeg gweithred, yn ôl ei enw.</translation>
    </message>
    <message>
        <source>Ne&amp;xt misspelt word</source>
        <translation type="unfinished">&amp;Gair nesaf wedi’i gamsillafu</translation>
    </message>
    <message>
        <source>Go to the next misspelt word of the text that you are in.</source>
        <translation type="unfinished">Mynd at y gair nesaf sydd wedi’i gamsillafu yn y testun rydych ynddo.</translation>
    </message>
    <message>
        <source>&amp;Casebook</source>
        <translation type="unfinished">&amp;Llyfr achosion</translation>
    </message>
    <message>
        <source>Show the list of all assessments.</source>
        <translation type="unfinished">Dangos y rhestr o’r holl asesiadau.</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation type="unfinished">&amp;Asesiad</translation>
    </message>
    <message>
        <source>Show the open assessment.</source>
        <translation type="unfinished">Dangos yr asesiad agored.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished">A&amp;droddiad</translation>
    </message>
    <message>
        <source>Show the report of the open assessment.</source>
        <translation type="unfinished">Dangos adroddiad yr asesiad agored.</translation>
    </message>
    <message>
        <source>&amp;Standards</source>
        <translation type="unfinished">&amp;Safonau</translation>
    </message>
    <message>
        <source>Read the standards: every edition, its points and its sources.</source>
        <translation type="unfinished">Darllen y safonau: pob argraffiad, ei bwyntiau a’i ffynonellau.</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation type="unfinished">Tab nesaf</translation>
    </message>
    <message>
        <source>Show the next of the assessments that are open.</source>
        <translation type="unfinished">Dangos y nesaf o’r asesiadau sydd ar agor.</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished">&amp;Tab blaenorol</translation>
    </message>
    <message>
        <source>Show the one before of the assessments that are open.</source>
        <translation type="unfinished">Dangos yr un blaenorol o’r asesiadau sydd ar agor.</translation>
    </message>
    <message>
        <source>Pan&amp;el</source>
        <translation type="unfinished">&amp;Panel</translation>
    </message>
    <message>
        <source>Who is on the panel, what they lead, and what nobody can judge.</source>
        <translation type="unfinished">Pwy sydd ar y panel, beth y maent yn ei arwain, a beth na all neb ei farnu.</translation>
    </message>
    <message>
        <source>Rat&amp;ings</source>
        <translation type="unfinished">S&amp;goriau</translation>
    </message>
    <message>
        <source>Rate the points on your own, and see the panel&apos;s ratings once the lead has revealed them.</source>
        <translation type="unfinished">Sgorio’r pwyntiau ar eich pen eich hun, a gweld sgoriau’r panel ar ôl i’r prif asesydd eu datgelu.</translation>
    </message>
    <message>
        <source>Was&amp;h-up</source>
        <translation type="unfinished">&amp;Crynhoi</translation>
    </message>
    <message>
        <source>Run through all points, and hear everybody.</source>
        <translation type="unfinished">Mynd drwy’r holl bwyntiau, a chlywed pawb.</translation>
    </message>
    <message>
        <source>Review and si&amp;gn</source>
        <translation type="unfinished">Ad&amp;olygu a llofnodi</translation>
    </message>
    <message>
        <source>What is open, who stands by the text, the signature and the team&apos;s answers.</source>
        <translation type="unfinished">Beth sy’n agored, pwy sy’n sefyll wrth y testun, y llofnod ac atebion y tîm.</translation>
    </message>
    <message>
        <source>&amp;Next point</source>
        <translation type="unfinished">Pwynt &amp;nesaf</translation>
    </message>
    <message>
        <source>Show the next point.</source>
        <translation type="unfinished">Dangos y pwynt nesaf.</translation>
    </message>
    <message>
        <source>&amp;Previous point</source>
        <translation type="unfinished">Pwynt &amp;blaenorol</translation>
    </message>
    <message>
        <source>Show the point before.</source>
        <translation type="unfinished">Dangos y pwynt blaenorol.</translation>
    </message>
    <message>
        <source>Ne&amp;w note</source>
        <translation type="unfinished">Nod&amp;yn newydd</translation>
    </message>
    <message>
        <source>Write a note on the point that is shown.</source>
        <translation type="unfinished">Ysgrifennu nodyn ar y pwynt a ddangosir.</translation>
    </message>
    <message>
        <source>New reco&amp;mmendation</source>
        <translation type="unfinished">A&amp;rgymhelliad newydd</translation>
    </message>
    <message>
        <source>Write something to be done about the point that is shown.</source>
        <translation type="unfinished">Ysgrifennu rhywbeth i’w wneud am y pwynt a ddangosir.</translation>
    </message>
    <message>
        <source>Recommendation from the no&amp;te</source>
        <translation type="unfinished">Argy&amp;mhelliad o’r nodyn</translation>
    </message>
    <message>
        <source>Write a recommendation with the words and points of the chosen note.</source>
        <translation type="unfinished">Ysgrifennu argymhelliad â geiriau a phwyntiau’r nodyn a ddewiswyd.</translation>
    </message>
    <message>
        <source>&amp;File the note under another point…</source>
        <translation type="unfinished">&amp;Ffeilio’r nodyn o dan bwynt arall…</translation>
    </message>
    <message>
        <source>Move the chosen note to another point, or put it under that one too.</source>
        <translation type="unfinished">Symud y nodyn a ddewiswyd i bwynt arall, neu ei roi o dan hwnnw hefyd.</translation>
    </message>
    <message>
        <source>Points by a&amp;genda</source>
        <translation type="unfinished">P&amp;wyntiau yn ôl yr agenda</translation>
    </message>
    <message>
        <source>Show the points in the order in which the panel talks.</source>
        <translation type="unfinished">Dangos y pwyntiau yn y drefn y mae’r panel yn siarad.</translation>
    </message>
    <message>
        <source>Points by s&amp;tandard</source>
        <translation type="unfinished">Pwyntia&amp;u yn ôl y safon</translation>
    </message>
    <message>
        <source>Show the points by edition and number.</source>
        <translation type="unfinished">Dangos y pwyntiau yn ôl argraffiad a rhif.</translation>
    </message>
    <message>
        <source>&amp;My points</source>
        <translation type="unfinished">Fy m&amp;hwyntiau</translation>
    </message>
    <message>
        <source>Show the points that you lead, then those that you contribute to.</source>
        <translation type="unfinished">Dangos y pwyntiau rydych yn eu harwain, yna’r rhai rydych yn cyfrannu atynt.</translation>
    </message>
    <message>
        <source>Come &amp;back later</source>
        <translation type="unfinished">Dod yn ôl n&amp;es ymlaen</translation>
    </message>
    <message>
        <source>Mark the chosen note or point for later, for yourself alone, or take the mark away.</source>
        <translation type="unfinished">Marcio’r nodyn neu’r pwynt a ddewiswyd at eto, i chi’ch hun yn unig, neu dynnu’r marc.</translation>
    </message>
    <message>
        <source>What to come bac&amp;k to</source>
        <translation type="unfinished">Beth &amp;i ddod yn ôl ato</translation>
    </message>
    <message>
        <source>Show in the list of points only what you marked for later, or everything again.</source>
        <translation type="unfinished">Dangos yn y rhestr o bwyntiau yr hyn a farcioch at eto’n unig, neu bopeth eto.</translation>
    </message>
    <message>
        <source>To the &amp;list of points</source>
        <translation type="unfinished">At y rhestr o bwyntiau</translation>
    </message>
    <message>
        <source>Move the keyboard to the list of points.</source>
        <translation type="unfinished">Symud y bysellfwrdd at y rhestr o bwyntiau.</translation>
    </message>
    <message>
        <source>To the n&amp;otes</source>
        <translation type="unfinished">At y nodiadau</translation>
    </message>
    <message>
        <source>Move the keyboard to the notes.</source>
        <translation type="unfinished">Symud y bysellfwrdd at y nodiadau.</translation>
    </message>
    <message>
        <source>To the o&amp;utcome</source>
        <translation type="unfinished">At y canlyniad</translation>
    </message>
    <message>
        <source>Move the keyboard to the outcome of the point.</source>
        <translation type="unfinished">Symud y bysellfwrdd at ganlyniad y pwynt.</translation>
    </message>
    <message>
        <source>&amp;Add a standard…</source>
        <translation type="unfinished">&amp;Ychwanegu safon…</translation>
    </message>
    <message>
        <source>Bring a standard of your own from a file.</source>
        <translation type="unfinished">Dod â safon eich hun i mewn o ffeil.</translation>
    </message>
    <message>
        <source>&amp;Remove the standard…</source>
        <translation type="unfinished">&amp;Tynnu’r safon…</translation>
    </message>
    <message>
        <source>Remove the chosen standard, if you added it.</source>
        <translation type="unfinished">Tynnu’r safon a ddewiswyd, os chi a’i hychwanegodd.</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation type="unfinished">&amp;Cadw templed…</translation>
    </message>
    <message>
        <source>Save a small standard with explanations, to write your own from.</source>
        <translation type="unfinished">Cadw safon fach gydag esboniadau, i ysgrifennu eich un eich hun ohoni.</translation>
    </message>
    <message>
        <source>&amp;Move the assessment to another edition…</source>
        <translation type="unfinished">&amp;Symud yr asesiad i argraffiad arall…</translation>
    </message>
    <message>
        <source>Take the answers of the open assessment to another edition of a standard.</source>
        <translation type="unfinished">Mynd ag atebion yr asesiad agored i argraffiad arall o safon.</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished">&amp;Manylion…</translation>
    </message>
    <message>
        <source>The service, its phase and day, what is in scope, and how reports are written.</source>
        <translation type="unfinished">Y gwasanaeth, ei gyfnod a’i ddiwrnod, beth sydd o fewn y cwmpas, a sut yr ysgrifennir adroddiadau.</translation>
    </message>
    <message>
        <source>A&amp;genda…</source>
        <translation type="unfinished">&amp;Agenda…</translation>
    </message>
    <message>
        <source>When the day begins, in which order the panel talks, how long, and when there are breaks.</source>
        <translation type="unfinished">Pryd mae’r diwrnod yn dechrau, ym mha drefn y mae’r panel yn siarad, am ba hyd, a phryd mae egwyliau.</translation>
    </message>
    <message>
        <source>&amp;Print note sheets…</source>
        <translation type="unfinished">Argraffu &amp;taflenni nodiadau…</translation>
    </message>
    <message>
        <source>A sheet for each point: what to ask, what was noted so far, and room to write by hand.</source>
        <translation type="unfinished">Taflen i bob pwynt: beth i’w ofyn, yr hyn a nodwyd hyd yma, a lle i ysgrifennu â llaw.</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation type="unfinished">Atodi &amp;ffeil…</translation>
    </message>
    <message>
        <source>Keep a file of evidence with the point that is shown.</source>
        <translation type="unfinished">Cadw ffeil o dystiolaeth gyda’r pwynt a ddangosir.</translation>
    </message>
    <message>
        <source>&amp;Team’s own assessment…</source>
        <translation type="unfinished">&amp;Hunanasesiad y tîm…</translation>
    </message>
    <message>
        <source>Show what the service team says of itself beside the panel’s view, or stop.</source>
        <translation type="unfinished">Dangos yr hyn y mae tîm y gwasanaeth yn ei ddweud amdano’i hun wrth ochr barn y panel, neu roi’r gorau i hynny.</translation>
    </message>
    <message>
        <source>A&amp;nswer the items…</source>
        <translation type="unfinished">Ateb &amp;yr eitemau…</translation>
    </message>
    <message>
        <source>Accept or challenge what the panel found, if it handed you the assessment.</source>
        <translation type="unfinished">Derbyn neu herio’r hyn a ganfu’r panel, os rhannodd yr asesiad â chi.</translation>
    </message>
    <message>
        <source>&amp;Hand back to the panel…</source>
        <translation type="unfinished">&amp;Rhoi’n ôl i’r panel…</translation>
    </message>
    <message>
        <source>Save what you added to an assessment that the panel handed you.</source>
        <translation type="unfinished">Cadw’r hyn a ychwanegoch at asesiad a rannodd y panel â chi.</translation>
    </message>
    <message>
        <source>&amp;Redact words…</source>
        <translation type="unfinished">Tynnu &amp;geiriau allan…</translation>
    </message>
    <message>
        <source>Destroy words or a name for good, and keep who wrote and when.</source>
        <translation type="unfinished">Dinistrio geiriau neu enw am byth, a chadw pwy a ysgrifennodd a phryd.</translation>
    </message>
    <message>
        <source>House &amp;style of reports…</source>
        <translation type="unfinished">Ar&amp;ddull tŷ adroddiadau…</translation>
    </message>
    <message>
        <source>Your organisation’s name, logo, colours and words in all reports of this casebook.</source>
        <translation type="unfinished">Enw, logo, lliwiau a geiriau eich sefydliad ym mhob adroddiad o’r llyfr achosion hwn.</translation>
    </message>
    <message>
        <source>Colours as the &amp;system has them</source>
        <translation type="unfinished">&amp;Lliwiau’r system</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set.</source>
        <translation type="unfinished">Golau neu dywyll, fel y gosodwyd y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished">Lliwiau &amp;golau</translation>
    </message>
    <message>
        <source>Dark text on a light screen.</source>
        <translation type="unfinished">Testun tywyll ar sgrin olau.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished">Lliwiau &amp;tywyll</translation>
    </message>
    <message>
        <source>Light text on a dark screen.</source>
        <translation type="unfinished">Testun golau ar sgrin dywyll.</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation type="unfinished">Testun &amp;mwy</translation>
    </message>
    <message>
        <source>Make all text larger.</source>
        <translation type="unfinished">Gwneud pob testun yn fwy.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished">T&amp;estun llai</translation>
    </message>
    <message>
        <source>Make all text smaller.</source>
        <translation type="unfinished">Gwneud pob testun yn llai.</translation>
    </message>
    <message>
        <source>Text as the system has &amp;it</source>
        <translation type="unfinished">Testun &amp;fel sydd gan y system</translation>
    </message>
    <message>
        <source>Go back to the size of text that this computer uses.</source>
        <translation type="unfinished">Mynd yn ôl at y maint testun y mae’r cyfrifiadur hwn yn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation type="unfinished">Gwirio &amp;sillafu</translation>
    </message>
    <message>
        <source>Underline misspelt words in what you write. Nothing is changed by itself.</source>
        <translation type="unfinished">Tanlinellu geiriau wedi’u camsillafu yn yr hyn a ysgrifennwch. Nid oes dim yn newid ohono’i hun.</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished">&amp;Llawlyfr</translation>
    </message>
    <message>
        <source>How things are done here, at the page for what you see.</source>
        <translation type="unfinished">Sut y gwneir pethau yma, ar y dudalen ar gyfer yr hyn a welwch.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished">Llwybrau &amp;byr bysellfwrdd</translation>
    </message>
    <message>
        <source>All that can be done, and the keys for it.</source>
        <translation type="unfinished">Popeth y gellir ei wneud, a’r bysellau ar ei gyfer.</translation>
    </message>
    <message>
        <source>&amp;Where is my work?</source>
        <translation type="unfinished">Ble &amp;mae fy ngwaith?</translation>
    </message>
    <message>
        <source>Which file your assessments are in, and how to keep them safe.</source>
        <translation type="unfinished">Ym mha ffeil y mae eich asesiadau, a sut i’w cadw’n ddiogel.</translation>
    </message>
    <message>
        <source>&amp;About Standpoint</source>
        <translation type="unfinished">&amp;Ynghylch Standpoint</translation>
    </message>
    <message>
        <source>The version, and what Standpoint is.</source>
        <translation type="unfinished">Y fersiwn, a beth yw Standpoint.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Cymorth</translation>
    </message>
    <message>
        <source>Your name, language, colours and the size of text.</source>
        <translation type="unfinished">Eich enw, iaith, lliwiau a maint y testun.</translation>
    </message>
    <message>
        <source>La&amp;nguage as the system has it</source>
        <translation type="unfinished">&amp;Iaith fel y mae gan y system</translation>
    </message>
    <message>
        <source>English or Welsh, as this computer is set.</source>
        <translation type="unfinished">Saesneg neu Gymraeg, fel y mae’r cyfrifiadur hwn wedi’i osod.</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation type="unfinished">Yn Saesneg (E&amp;nglish)</translation>
    </message>
    <message>
        <source>Show the window in English. Reports have a language of their own.</source>
        <translation type="unfinished">Dangos y ffenestr yn Saesneg. Mae gan adroddiadau eu hiaith eu hunain.</translation>
    </message>
    <message>
        <source>In &amp;Welsh (Cymraeg)</source>
        <translation type="unfinished">Yn Gymr&amp;aeg</translation>
    </message>
    <message>
        <source>Show the window in Welsh. Reports have a language of their own.</source>
        <translation type="unfinished">Dangos y ffenestr yn Gymraeg. Mae gan adroddiadau eu hiaith eu hunain.</translation>
    </message>
    <message>
        <source>High &amp;contrast, black on white</source>
        <translation type="unfinished">&amp;Cyferbyniad uchel, du ar wyn</translation>
    </message>
    <message>
        <source>Black text on a white screen, with strong edges.</source>
        <translation type="unfinished">Testun du ar sgrin wen, ag ymylon cryf.</translation>
    </message>
    <message>
        <source>High contrast, white on &amp;black</source>
        <translation type="unfinished">Cyferbyniad uchel, gwyn ar &amp;ddu</translation>
    </message>
    <message>
        <source>White text on a black screen, with strong edges.</source>
        <translation type="unfinished">Testun gwyn ar sgrin ddu, ag ymylon cryf.</translation>
    </message>
    <message>
        <source>Actions by &amp;day</source>
        <translation type="unfinished">Camau fesul diwrnod</translation>
    </message>
    <message>
        <source>List the recommendations of all assessments: who has to act, until when, and what became of them.</source>
        <translation type="unfinished">Rhestru argymhellion pob asesiad: pwy sy’n gorfod gweithredu, erbyn pryd, a beth ddaeth ohonynt.</translation>
    </message>
</context>
<context>
    <name>ui::ActionsPage</name>
    <message>
        <source>Actions of all assessments</source>
        <translation type="unfinished">Camau pob asesiad</translation>
    </message>
    <message>
        <source>Looking for actions…</source>
        <translation type="unfinished">Yn chwilio am gamau…</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation type="unfinished">
            <numerusform>dangosir y %n cyntaf</numerusform>
            <numerusform>dangosir y %n cyntaf</numerusform>
            <numerusform>dangosir y %n cyntaf</numerusform>
            <numerusform>dangosir y %n cyntaf</numerusform>
            <numerusform>dangosir y %n cyntaf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddStandardDialog</name>
    <message>
        <source>Add a standard</source>
        <translation type="unfinished">Ychwanegu safon</translation>
    </message>
    <message>
        <source>Add this standard</source>
        <translation type="unfinished">Ychwanegu’r safon hon</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished">Gwirio eto</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; belongs to a standard that comes with the program. Give this one another id.</source>
        <translation type="unfinished">mae’r dynodydd &quot;%1&quot; yn perthyn i safon sy’n dod gyda’r rhaglen. Rhowch ddynodydd arall i’r un hon.</translation>
    </message>
    <message>
        <source>%1 has no faults. You added an edition with this id before; adding this one replaces it.</source>
        <translation type="unfinished">Nid oes diffygion yn %1. Ychwanegoch argraffiad â’r dynodydd hwn o’r blaen; bydd ychwanegu’r un hwn yn ei ddisodli.</translation>
    </message>
    <message>
        <source>%1 has no faults. This is how it will be read.</source>
        <translation type="unfinished">Nid oes diffygion yn %1. Fel hyn y bydd yn cael ei ddarllen.</translation>
    </message>
    <message>
        <source>Replace the standard…</source>
        <translation type="unfinished">Disodli’r safon…</translation>
    </message>
    <message>
        <source>Replace the standard</source>
        <translation type="unfinished">Disodli’r safon</translation>
    </message>
    <message>
        <source>%1 takes the place of the one that you added before. Assessments that use it keep the text that they were begun with.</source>
        <translation type="unfinished">Mae %1 yn cymryd lle’r un a ychwanegoch o’r blaen. Mae asesiadau sy’n ei ddefnyddio’n cadw’r testun y’u dechreuwyd ag ef.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished">Disodli</translation>
    </message>
</context>
<context>
    <name>ui::AgendaDialog</name>
    <message>
        <source>Agenda of the day</source>
        <translation type="unfinished">Agenda’r diwrnod</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation type="unfinished">Dechrau’r diwrnod</translation>
    </message>
    <message>
        <source>Such as 10:00. Leave it empty for an agenda without times.</source>
        <translation type="unfinished">Megis 10:00. Gadewch yn wag i gael agenda heb amserau.</translation>
    </message>
    <message>
        <source>Such as 10:00. To see how much time is left, say under Details which day it is.</source>
        <translation type="unfinished">Megis 10:00. I weld faint o amser sydd ar ôl, dywedwch o dan Manylion pa ddiwrnod ydyw.</translation>
    </message>
    <message>
        <source>Name of the section or break</source>
        <translation type="unfinished">Enw’r adran neu’r egwyl</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Munudau</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">Symud i fyny (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">Symud i lawr (Alt+Down)</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished">Ychwanegu adran</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation type="unfinished">Ychwanegu egwyl</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Use the office’s template</source>
        <translation type="unfinished">Defnyddio templed y swyddfa</translation>
    </message>
    <message>
        <source>Keep as the office’s template</source>
        <translation type="unfinished">Cadw fel templed y swyddfa</translation>
    </message>
    <message>
        <source>Kept. Every assessment in this casebook can have this agenda now.</source>
        <translation type="unfinished">Wedi’i gadw. Gall pob asesiad yn y llyfr achosion hwn gael yr agenda hon nawr.</translation>
    </message>
    <message>
        <source>Back to the standard’s own order</source>
        <translation type="unfinished">Yn ôl i drefn y safon ei hun</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Egwyl</translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished">Adran newydd</translation>
    </message>
    <message>
        <source>Enter the start as a time, such as 10:00</source>
        <translation type="unfinished">Rhowch yr amser dechrau, megis 10:00</translation>
    </message>
</context>
<context>
    <name>ui::AgendaList</name>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished">%1, yn %2</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation type="unfinished">Egwyl: %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Alt with Up or Down moves what is chosen.</source>
        <translation type="unfinished">Mae Alt gyda saeth i fyny neu i lawr yn symud yr hyn a ddewiswyd.</translation>
    </message>
</context>
<context>
    <name>ui::AnswerForm</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Eich ateb</translation>
    </message>
    <message>
        <source>The team&apos;s answer</source>
        <translation type="unfinished">Ateb y tîm</translation>
    </message>
    <message>
        <source>We accept this</source>
        <translation type="unfinished">Rydym yn derbyn hyn</translation>
    </message>
    <message>
        <source>The team accepts this</source>
        <translation type="unfinished">Mae’r tîm yn derbyn hyn</translation>
    </message>
    <message>
        <source>We challenge this</source>
        <translation type="unfinished">Rydym yn herio hyn</translation>
    </message>
    <message>
        <source>The team challenges this</source>
        <translation type="unfinished">Mae’r tîm yn herio hyn</translation>
    </message>
    <message>
        <source>Choose whether this is accepted or challenged</source>
        <translation type="unfinished">Dewiswch a dderbynnir neu a herir hyn</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished">Yn eich geiriau chi</translation>
    </message>
    <message>
        <source>In the team&apos;s words</source>
        <translation type="unfinished">Yng ngeiriau’r tîm</translation>
    </message>
    <message>
        <source>A challenge says why. With an acceptance it may be empty.</source>
        <translation type="unfinished">Mae her yn dweud pam. Wrth dderbyn, gellir ei adael yn wag.</translation>
    </message>
    <message>
        <source>Save this answer</source>
        <translation type="unfinished">Cadw’r ateb hwn</translation>
    </message>
    <message>
        <source>Record the team&apos;s answer</source>
        <translation type="unfinished">Cofnodi ateb y tîm</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation type="unfinished">Tynnu’r ateb</translation>
    </message>
</context>
<context>
    <name>ui::AnswersDialog</name>
    <message>
        <source>Answer the findings</source>
        <translation type="unfinished">Ateb y canfyddiadau</translation>
    </message>
    <message>
        <source>Findings of the panel</source>
        <translation type="unfinished">Canfyddiadau’r panel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>The panel released no findings to you yet.</source>
        <translation type="unfinished">Nid yw’r panel wedi rhyddhau canfyddiadau i chi eto.</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation type="unfinished">Pwynt %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Recommendation (%1): %2</source>
        <translation type="unfinished">Argymhelliad (%1): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Not answered. %1</source>
        <translation type="unfinished">Heb ei ateb. %1</translation>
    </message>
    <message>
        <source>Accepted. %1</source>
        <translation type="unfinished">Derbyniwyd. %1</translation>
    </message>
    <message>
        <source>Challenged. %1</source>
        <translation type="unfinished">Heriwyd. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">Wedi’i gadw.</translation>
    </message>
    <message>
        <source>Not on disk yet. Standpoint goes on trying.</source>
        <translation type="unfinished">Nid yw ar y ddisg eto. Mae Standpoint yn dal i geisio.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentActions</name>
    <message>
        <source>The note sheets cannot be made</source>
        <translation type="unfinished">Ni ellir gwneud y taflenni nodiadau</translation>
    </message>
    <message>
        <source>Save the note sheets</source>
        <translation type="unfinished">Cadw’r taflenni nodiadau</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Note sheets saved</source>
        <translation type="unfinished">Taflenni nodiadau wedi’u cadw</translation>
    </message>
    <message>
        <source>They are in %1. Open that file to print it.</source>
        <translation type="unfinished">Maent yn %1. Agorwch y ffeil honno i’w hargraffu.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished">Atodi ffeiliau</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished">Cadw’r ffeil</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished">Ni ellid cadw’r ffeil</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPage</name>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Walk through the points</source>
        <translation type="unfinished">Cerdded drwy’r pwyntiau</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentTable</name>
    <message>
        <source>Service</source>
        <translation type="unfinished">Gwasanaeth</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Safon</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>4 green</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 points settled</source>
        <translation type="unfinished">%1 o’r %2 o bwyntiau wedi’u penderfynu</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished">Dim dyfarniad</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>No result</source>
        <translation type="unfinished">Dim canlyniad</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished">%1, yn hwyr</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation type="unfinished">cynhaliwyd %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation type="unfinished">canlyniad: %1</translation>
    </message>
    <message>
        <source>actions: %1</source>
        <translation type="unfinished">camau gweithredu: %1</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>ui::Attaching</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AttachmentDialog</name>
    <message>
        <source>Describe the file</source>
        <translation type="unfinished">Disgrifio’r ffeil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">Beth mae’n ei ddangos</translation>
    </message>
    <message>
        <source>For those who cannot see it, too.</source>
        <translation type="unfinished">I’r rhai na allant ei weld, hefyd.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished">Pwy a gaiff ei gweld</translation>
    </message>
    <message>
        <source>It goes out with packs for them, as it is: with all that is in the file.</source>
        <translation type="unfinished">Mae’n mynd allan gyda phecynnau iddynt, fel y mae: gyda phopeth sydd yn y ffeil.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>ui::AttachmentsBox</name>
    <message>
        <source>PDF document</source>
        <translation type="unfinished">Dogfen PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished">Fideo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Sain</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation type="unfinished">Dogfen destun</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished">Sleidiau</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished">Tudalen we</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation type="unfinished">Math anhysbys</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">Atodi ffeil…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished">Ffeiliau wedi’u hatodi</translation>
    </message>
    <message>
        <source>%1. Who may see it: %2</source>
        <translation type="unfinished">%1. Pwy a gaiff ei gweld: %2</translation>
    </message>
    <message>
        <source>The file is not in this casebook. Ask whoever attached it for a pack with attachments.</source>
        <translation type="unfinished">Nid yw’r ffeil yn y llyfr achosion hwn. Gofynnwch i bwy bynnag a’i hatododd am becyn gydag atodiadau.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Cadw fel…</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <translation type="unfinished">Cadw %1 fel ffeil</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation type="unfinished">Disgrifio…</translation>
    </message>
    <message>
        <source>Describe %1</source>
        <translation type="unfinished">Disgrifio %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Tynnu %1</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation type="unfinished">Wrthi’n atodi…</translation>
    </message>
    <message>
        <source>%1: another assessment was opened meanwhile. Attach it again.</source>
        <translation type="unfinished">%1: agorwyd asesiad arall yn y cyfamser. Atodwch hi eto.</translation>
    </message>
    <message>
        <source>Not attached. %1</source>
        <translation type="unfinished">Heb ei hatodi. %1</translation>
    </message>
</context>
<context>
    <name>ui::BackupActions</name>
    <message>
        <source>There is no new backup: %1</source>
        <translation type="unfinished">Nid oes copi wrth gefn newydd: %1</translation>
    </message>
    <message>
        <source>The backups cannot be shown now</source>
        <translation type="unfinished">Ni ellir dangos y copïau wrth gefn nawr</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>This is a backup, which nobody can change. Open the casebook to work there.</source>
        <translation type="unfinished">Copi wrth gefn yw hwn, ac ni all neb ei newid. Agorwch y llyfr achosion i weithio yno.</translation>
    </message>
    <message>
        <source>This is a backup, which nobody can change. Go back to %1?</source>
        <translation type="unfinished">Copi wrth gefn yw hwn, ac ni all neb ei newid. Mynd yn ôl at %1?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Mynd yn ôl</translation>
    </message>
</context>
<context>
    <name>ui::BackupPlace</name>
    <message>
        <source>&amp;Back up without being asked</source>
        <translation type="unfinished">&amp;Gwneud copi wrth gefn heb ofyn</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished">&amp;Dewis…</translation>
    </message>
    <message>
        <source>Beside &amp;it</source>
        <translation type="unfinished">&amp;Wrth ei ochr</translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"> MB</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished">Ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation type="unfinished">Dewis ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>in at &amp;most</source>
        <translation type="unfinished">gan ddefnyddio &amp;hyd at</translation>
    </message>
    <message>
        <source>Beside it: keep backups beside the casebook</source>
        <translation type="unfinished">Wrth ei ochr: cadw copïau wrth gefn wrth ochr y llyfr achosion</translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>The backup is made and checked.</source>
        <translation type="unfinished">Mae’r copi wrth gefn wedi’i wneud a’i wirio.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last backup, so there is no new one.</source>
        <translation type="unfinished">Nid oes dim wedi newid ers y copi wrth gefn diwethaf, felly nid oes un newydd.</translation>
    </message>
    <message>
        <source>The casebook is as it was. What it was before is kept at %1</source>
        <translation type="unfinished">Mae’r llyfr achosion fel yr oedd. Cedwir yr hyn ydoedd cynt yn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came back. Undo the merge takes them out again.</source>
        <translation type="unfinished">
            <numerusform>Daeth %n o newidiadau yn ôl. Mae Dadwneud y cyfuno’n eu tynnu allan eto.</numerusform>
            <numerusform>Daeth %n newid yn ôl. Mae Dadwneud y cyfuno’n eu tynnu allan eto.</numerusform>
            <numerusform>Daeth %n o newidiadau yn ôl. Mae Dadwneud y cyfuno’n eu tynnu allan eto.</numerusform>
            <numerusform>Daeth %n o newidiadau yn ôl. Mae Dadwneud y cyfuno’n eu tynnu allan eto.</numerusform>
            <numerusform>Daeth %n o newidiadau yn ôl. Mae Dadwneud y cyfuno’n eu tynnu allan eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is out of the recycle bin; nothing else was missing.</source>
        <translation type="unfinished">Mae allan o’r bin ailgylchu; nid oedd dim arall ar goll.</translation>
    </message>
    <message>
        <source>Nothing of it was missing.</source>
        <translation type="unfinished">Nid oedd dim ohono ar goll.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation type="unfinished">Gwneud &amp;copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation type="unfinished">&amp;Edrych y tu mewn</translation>
    </message>
    <message>
        <source>&amp;Restore all…</source>
        <translation type="unfinished">&amp;Adfer popeth…</translation>
    </message>
    <message>
        <source>Restore this &amp;assessment…</source>
        <translation type="unfinished">Adfer &amp;yr asesiad hwn…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation type="unfinished">Wrthi’n chwilio am gopïau wrth gefn</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation type="unfinished">Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>It &amp;holds:</source>
        <translation type="unfinished">&amp;Mae ynddo:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, notes</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished">Wrthi’n gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation type="unfinished">Wrthi’n gwirio’r copi wrth gefn</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished">Adfer popeth</translation>
    </message>
    <message>
        <source>The casebook becomes what it was on %1. As it is now, it is backed up first, so that you can come back to that.

What was forgotten or redacted since stays gone.</source>
        <translation type="unfinished">Bydd y llyfr achosion fel yr oedd ar %1. Gwneir copi wrth gefn yn gyntaf ohono fel y mae nawr, er mwyn i chi allu dod yn ôl at hwnnw.

Mae’r hyn a anghofiwyd neu a dynnwyd allan ers hynny’n aros wedi mynd.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished">Wrthi’n adfer</translation>
    </message>
    <message>
        <source>“%1” was forgotten here for good. It comes back with all that was written there.</source>
        <translation type="unfinished">Anghofiwyd “%1” yma am byth. Mae’n dod yn ôl gyda phopeth a ysgrifennwyd yno.</translation>
    </message>
    <message>
        <source>What is missing of “%1” comes back. What is newer stays.</source>
        <translation type="unfinished">Mae’r hyn sydd ar goll o “%1” yn dod yn ôl. Mae’r hyn sy’n fwy newydd yn aros.</translation>
    </message>
    <message>
        <source>Restore an assessment</source>
        <translation type="unfinished">Adfer asesiad</translation>
    </message>
    <message>
        <source>Bring it back all the same</source>
        <translation type="unfinished">Dod ag ef yn ôl er hynny</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Ei adfer</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation type="unfinished">Nid oes copïau wrth gefn eto.</translation>
    </message>
    <message>
        <source>The last ten are kept, one a day for two weeks, and one a week for half a year.</source>
        <translation type="unfinished">Cedwir y deg diwethaf, un y dydd am bythefnos, ac un yr wythnos am hanner blwyddyn.</translation>
    </message>
    <message>
        <source>when the casebook was opened</source>
        <translation type="unfinished">pan agorwyd y llyfr achosion</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation type="unfinished">cyn cyfuno</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished">cyn mewnforio</translation>
    </message>
    <message>
        <source>before a newer version changed the file</source>
        <translation type="unfinished">cyn i fersiwn mwy newydd newid y ffeil</translation>
    </message>
    <message>
        <source>before something was forgotten</source>
        <translation type="unfinished">cyn i rywbeth gael ei anghofio</translation>
    </message>
    <message>
        <source>before something was restored</source>
        <translation type="unfinished">cyn i rywbeth gael ei adfer</translation>
    </message>
    <message>
        <source>because you asked for it</source>
        <translation type="unfinished">am i chi ofyn amdano</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation type="unfinished">
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n asesiad</numerusform>
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n o asesiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished">ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished">%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>It holds: assessments in the chosen backup</source>
        <translation type="unfinished">Mae ynddo: asesiadau yn y copi wrth gefn a ddewiswyd</translation>
    </message>
</context>
<context>
    <name>ui::BetweenDaysDialog</name>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Such as 23 November 2026. Empty for any day.</source>
        <translation type="unfinished">Megis 23 Tachwedd 2026. Yn wag ar gyfer unrhyw ddiwrnod.</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>The same day in both is that day alone.</source>
        <translation type="unfinished">Yr un diwrnod yn y ddau yw’r diwrnod hwnnw’n unig.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Hidlo</translation>
    </message>
    <message>
        <source>Enter a day that is not before the first</source>
        <translation type="unfinished">Rhowch ddiwrnod nad yw cyn y cyntaf</translation>
    </message>
</context>
<context>
    <name>ui::BinActions</name>
    <message>
        <source>Nothing can be removed now</source>
        <translation type="unfinished">Ni ellir tynnu dim nawr</translation>
    </message>
    <message>
        <source>Remove the assessment</source>
        <translation type="unfinished">Tynnu’r asesiad</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation type="unfinished">Mae “%1” yn y bin ailgylchu.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) are in the recycle bin.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o asesiadau yn y bin ailgylchu.</numerusform>
            <numerusform>Mae %n asesiad yn y bin ailgylchu.</numerusform>
            <numerusform>Mae %n o asesiadau yn y bin ailgylchu.</numerusform>
            <numerusform>Mae %n o asesiadau yn y bin ailgylchu.</numerusform>
            <numerusform>Mae %n o asesiadau yn y bin ailgylchu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>The recycle bin cannot be shown now</source>
        <translation type="unfinished">Ni ellir dangos y bin ailgylchu nawr</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished">Bin ailgylchu</translation>
    </message>
    <message>
        <source>What was in the recycle bin for long enough stays there, as there is no backup to make before it is forgotten: %1 Forget it in the recycle bin, or put that right and open the casebook again.</source>
        <translation type="unfinished">Mae’r hyn a fu yn y bin ailgylchu’n ddigon hir yn aros yno, gan nad oes copi wrth gefn i’w wneud cyn iddo gael ei anghofio: %1 Anghofiwch ef yn y bin ailgylchu, neu cywirwch hynny ac agorwch y llyfr achosion eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) were in the recycle bin for long enough and are forgotten for good.</source>
        <translation type="unfinished">
            <numerusform>Bu %n o asesiadau yn y bin ailgylchu’n ddigon hir ac maent wedi’u hanghofio am byth.</numerusform>
            <numerusform>Bu %n asesiad yn y bin ailgylchu’n ddigon hir ac mae wedi’i anghofio am byth.</numerusform>
            <numerusform>Bu %n o asesiadau yn y bin ailgylchu’n ddigon hir ac maent wedi’u hanghofio am byth.</numerusform>
            <numerusform>Bu %n o asesiadau yn y bin ailgylchu’n ddigon hir ac maent wedi’u hanghofio am byth.</numerusform>
            <numerusform>Bu %n o asesiadau yn y bin ailgylchu’n ddigon hir ac maent wedi’u hanghofio am byth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BinBanner</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>ui::CardList</name>
    <message>
        <source>Show &amp;more</source>
        <translation type="unfinished">Dangos &amp;mwy</translation>
    </message>
    <message>
        <source>Show &amp;less</source>
        <translation type="unfinished">Dangos &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">G&amp;olygu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Tynnu</translation>
    </message>
</context>
<context>
    <name>ui::CardsModel</name>
    <message>
        <source>… and %L1 more letters. Show more of them with Shift+Enter.</source>
        <translation type="unfinished">… a llythrennau eraill: %L1. Dangoswch fwy ohonynt gyda Shift+Enter.</translation>
    </message>
</context>
<context>
    <name>ui::CheckReport</name>
    <message>
        <source>Reports (*.pdf)</source>
        <translation type="unfinished">Adroddiadau (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find or run anything</source>
        <translation type="unfinished">Dod o hyd i rywbeth neu ei redeg</translation>
    </message>
    <message>
        <source>Type a service, a point, words from a note, or what to do</source>
        <translation type="unfinished">Teipiwch wasanaeth, pwynt, geiriau o nodyn, neu beth i’w wneud</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yr hyn y daethpwyd o hyd iddo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished">Heb ddod o hyd i ddim. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it: %1</source>
        <translation type="unfinished">Nid y cyfan: %1</translation>
    </message>
</context>
<context>
    <name>ui::Composer</name>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nodyn newydd</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation type="unfinished">Ysgrifennwch nodyn a phwyswch Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ychwanegu</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished">Ychwanegu’r nodyn</translation>
    </message>
    <message>
        <source>At the end of the note</source>
        <translation type="unfinished">Ar ddiwedd y nodyn</translation>
    </message>
    <message>
        <source>Also under point 6</source>
        <translation type="unfinished">O dan bwynt 6 hefyd</translation>
    </message>
    <message>
        <source>Under point 6 and not here</source>
        <translation type="unfinished">O dan bwynt 6 ac nid yma</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished">Sut rydym yn gwybod</translation>
    </message>
    <message>
        <source>Who may read it besides the panel</source>
        <translation type="unfinished">Pwy a gaiff ei ddarllen heblaw’r panel</translation>
    </message>
    <message>
        <source>This casebook can only be read, so no notes can be added.</source>
        <translation type="unfinished">Dim ond darllen y llyfr achosion hwn sy’n bosibl, felly ni ellir ychwanegu nodiadau.</translation>
    </message>
    <message>
        <source>Kind of note: %1</source>
        <translation type="unfinished">Math o nodyn: %1</translation>
    </message>
    <message>
        <source>under %1 and not here</source>
        <translation type="unfinished">o dan %1 ac nid yma</translation>
    </message>
    <message>
        <source>also under %1</source>
        <translation type="unfinished">hefyd o dan %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished">ar gyfer %1</translation>
    </message>
    <message>
        <source>+ strength   ! concern   ? question   = evidence   #6 also there   ##6 only there   /told   &gt;team</source>
        <translation type="unfinished">+ cryfder   ! pryder   ? cwestiwn   = tystiolaeth   #6 yno hefyd   ##6 yno’n unig   /told   &gt;team</translation>
    </message>
    <message>
        <source>Note added to the whole service.</source>
        <translation type="unfinished">Ychwanegwyd y nodyn at y gwasanaeth cyfan.</translation>
    </message>
    <message>
        <source>Note added to %1.</source>
        <translation type="unfinished">Ychwanegwyd y nodyn at %1.</translation>
    </message>
</context>
<context>
    <name>ui::ContentsList</name>
    <message>
        <source>What is in this standard</source>
        <translation type="unfinished">Beth sydd yn y safon hon</translation>
    </message>
    <message>
        <source>About this standard</source>
        <translation type="unfinished">Am y safon hon</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation type="unfinished">Ochr yn ochr â %1</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>For example 28 2 2027</source>
        <translation type="unfinished">Er enghraifft 28 2 2027</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 28 2 2027, or 28 February.</source>
        <translation type="unfinished">Nid yw “%1” yn ddiwrnod. Ysgrifennwch ef fel 28 2 2027, neu 28 Chwefror.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>Details of the assessment</source>
        <translation type="unfinished">Manylion yr asesiad</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Enw’r gwasanaeth</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation type="unfinished">Math o adolygiad</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>What to ask depends on it.</source>
        <translation type="unfinished">Mae’r hyn i’w ofyn yn dibynnu arno.</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation type="unfinished">Diwrnod yr asesiad</translation>
    </message>
    <message>
        <source>What the service does</source>
        <translation type="unfinished">Beth mae’r gwasanaeth yn ei wneud</translation>
    </message>
    <message>
        <source>For readers of the report who have not seen it.</source>
        <translation type="unfinished">I ddarllenwyr yr adroddiad nad ydynt wedi’i weld.</translation>
    </message>
    <message>
        <source>Scope and constraints</source>
        <translation type="unfinished">Cwmpas a chyfyngiadau</translation>
    </message>
    <message>
        <source>What the team says is in, what is out, and why.</source>
        <translation type="unfinished">Beth mae’r tîm yn dweud sydd i mewn, beth sydd allan, a pham.</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation type="unfinished">Cystadleuaeth</translation>
    </message>
    <message>
        <source>Where suppliers compete: what for, in the same words for each of them. Only the panel and the sponsor read it.</source>
        <translation type="unfinished">Lle mae cyflenwyr yn cystadlu: am beth, yn yr un geiriau ar gyfer pob un ohonynt. Dim ond y panel a’r noddwr sy’n ei ddarllen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation type="unfinished">Iaith adroddiadau</translation>
    </message>
    <message>
        <source>Layout of reports</source>
        <translation type="unfinished">Gosodiad adroddiadau</translation>
    </message>
    <message>
        <source>In which order a report tells things, and in which words.</source>
        <translation type="unfinished">Ym mha drefn y mae adroddiad yn dweud pethau, ac ym mha eiriau.</translation>
    </message>
    <message>
        <source>As the standard has it</source>
        <translation type="unfinished">Fel sydd gan y safon</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation type="unfinished">Dim cyfnod</translation>
    </message>
    <message>
        <source>Enter the name of the service</source>
        <translation type="unfinished">Rhowch enw’r gwasanaeth</translation>
    </message>
</context>
<context>
    <name>ui::Disputes</name>
    <message>
        <source>Only here: %1</source>
        <translation type="unfinished">Yma’n unig: %1</translation>
    </message>
    <message>
        <source>What stands in two versions</source>
        <translation type="unfinished">Beth sydd mewn dau fersiwn</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Which part of it</source>
        <translation type="unfinished">Pa ran ohono</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Gyda</translation>
    </message>
    <message>
        <source>What the combined version says besides its words</source>
        <translation type="unfinished">Beth mae’r fersiwn cyfun yn ei ddweud heblaw ei eiriau</translation>
    </message>
    <message>
        <source>Combined version</source>
        <translation type="unfinished">Fersiwn cyfun</translation>
    </message>
    <message>
        <source>Use the combined version</source>
        <translation type="unfinished">Defnyddio’r fersiwn cyfun</translation>
    </message>
    <message>
        <source>Or combine them</source>
        <translation type="unfinished">Neu eu cyfuno</translation>
    </message>
    <message>
        <source>Nothing stands in two versions.</source>
        <translation type="unfinished">Nid oes dim mewn dau fersiwn.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed by two people apart from each other. Both versions stay until somebody chooses.</source>
        <translation type="unfinished">
            <numerusform>Newidiwyd %n o bethau gan ddau berson ar wahân. Mae’r ddau fersiwn yn aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Newidiwyd %n peth gan ddau berson ar wahân. Mae’r ddau fersiwn yn aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Newidiwyd %n o bethau gan ddau berson ar wahân. Mae’r ddau fersiwn yn aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Newidiwyd %n o bethau gan ddau berson ar wahân. Mae’r ddau fersiwn yn aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Newidiwyd %n o bethau gan ddau berson ar wahân. Mae’r ddau fersiwn yn aros nes bod rhywun yn dewis.</numerusform>
        </translation>
    </message>
    <message>
        <source>No words.</source>
        <translation type="unfinished">Dim geiriau.</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation type="unfinished">%1, %2 am %3</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation type="unfinished">Dewis hwn</translation>
    </message>
    <message>
        <source>Choose the version of %1</source>
        <translation type="unfinished">Dewis fersiwn %1</translation>
    </message>
</context>
<context>
    <name>ui::DraftBanner</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished">Dechrau o’r newydd</translation>
    </message>
    <message>
        <source>What was being written is dropped.</source>
        <translation type="unfinished">Gollyngir yr hyn oedd yn cael ei ysgrifennu.</translation>
    </message>
    <message>
        <source>You were writing this on %1 at %2 when Standpoint ended. It is not recorded yet.</source>
        <translation type="unfinished">Roeddech yn ysgrifennu hwn ar %1 am %2 pan ddaeth Standpoint i ben. Nid yw wedi’i gofnodi eto.</translation>
    </message>
</context>
<context>
    <name>ui::EditionBrowser</name>
    <message>
        <source>What the standard says</source>
        <translation type="unfinished">Beth mae’r safon yn ei ddweud</translation>
    </message>
    <message>
        <source>What the other standard says</source>
        <translation type="unfinished">Beth mae’r safon arall yn ei ddweud</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Cynnwys</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished">Cymharu â</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation type="unfinished">Pob cyfnod</translation>
    </message>
    <message>
        <source>No other edition</source>
        <translation type="unfinished">Dim argraffiad arall</translation>
    </message>
    <message>
        <source>No point has these words</source>
        <translation type="unfinished">Nid yw’r geiriau hyn mewn unrhyw bwynt</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) with these words. Enter shows the next place.</source>
        <translation type="unfinished">
            <numerusform>%n o bwyntiau â’r geiriau hyn. Mae Enter yn dangos y lle nesaf.</numerusform>
            <numerusform>%n pwynt â’r geiriau hyn. Mae Enter yn dangos y lle nesaf.</numerusform>
            <numerusform>%n o bwyntiau â’r geiriau hyn. Mae Enter yn dangos y lle nesaf.</numerusform>
            <numerusform>%n o bwyntiau â’r geiriau hyn. Mae Enter yn dangos y lle nesaf.</numerusform>
            <numerusform>%n o bwyntiau â’r geiriau hyn. Mae Enter yn dangos y lle nesaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider between the two standards</source>
        <translation type="unfinished">Rhaniad rhwng y ddwy safon</translation>
    </message>
</context>
<context>
    <name>ui::EditionList</name>
    <message>
        <source>Standards</source>
        <translation type="unfinished">Safonau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation type="unfinished">Ni ellir ei ddarllen: %1</translation>
    </message>
</context>
<context>
    <name>ui::EmptyCasebook</name>
    <message>
        <source>Welcome to Standpoint</source>
        <translation type="unfinished">Croeso i Standpoint</translation>
    </message>
    <message>
        <source>Walk through a service standard point by point, keep what you hear and decide, and hand over a report. All of it stays in one file on this computer.</source>
        <translation type="unfinished">Cerddwch drwy safon gwasanaeth bwynt wrth bwynt, cadwch yr hyn a glywch ac y penderfynwch arno, a rhowch adroddiad. Mae’r cyfan yn aros mewn un ffeil ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished">Asesiad newydd</translation>
    </message>
    <message>
        <source>Name the service and choose a standard. You can write the first note right after.</source>
        <translation type="unfinished">Enwch y gwasanaeth a dewiswch safon. Gallwch ysgrifennu’r nodyn cyntaf yn syth wedyn.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">Mewnforio…</translation>
    </message>
    <message>
        <source>Bring in assessments that you have in the exchange format (JSON).</source>
        <translation type="unfinished">Dewch ag asesiadau sydd gennych yn y fformat cyfnewid (JSON) i mewn.</translation>
    </message>
    <message>
        <source>Open a sample…</source>
        <translation type="unfinished">Agor sampl…</translation>
    </message>
    <message>
        <source>Look around in the assessment of an invented service. It is kept apart from your work.</source>
        <translation type="unfinished">Edrychwch o gwmpas yn asesiad gwasanaeth dychmygol. Fe’i cedwir ar wahân i’ch gwaith.</translation>
    </message>
    <message>
        <source>%1, to begin with</source>
        <translation type="unfinished">%1, i ddechrau</translation>
    </message>
</context>
<context>
    <name>ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Mae problem</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished">Problem: %1</translation>
    </message>
</context>
<context>
    <name>ui::FaultPane</name>
    <message>
        <source>Mend the file in a text editor, save it there, and check again. Each line says where, and what was expected.</source>
        <translation type="unfinished">Trwsiwch y ffeil mewn golygydd testun, cadwch hi yno, a gwiriwch eto. Mae pob llinell yn dweud ble, a beth oedd i’w ddisgwyl.</translation>
    </message>
    <message>
        <source>Faults in the file</source>
        <translation type="unfinished">Diffygion yn y ffeil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Copies the chosen faults; all of them when none is chosen.</source>
        <translation type="unfinished">Mae’n copïo’r diffygion a ddewiswyd; y cyfan pan nad oes un wedi’i ddewis.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in %1</source>
        <translation type="unfinished">
            <numerusform>%n o ddiffygion yn %1</numerusform>
            <numerusform>%n diffyg yn %1</numerusform>
            <numerusform>%n o ddiffygion yn %1</numerusform>
            <numerusform>%n o ddiffygion yn %1</numerusform>
            <numerusform>%n o ddiffygion yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2: error: %3</source>
        <translation type="unfinished">%1:%2: gwall: %3</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished">gwall: %1</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>Casebooks (*.standpoint)</source>
        <translation type="unfinished">Llyfrau achosion (*.standpoint)</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation type="unfinished">Agor llyfr achosion</translation>
    </message>
    <message>
        <source>Another window cannot be opened</source>
        <translation type="unfinished">Ni ellir agor ffenestr arall</translation>
    </message>
    <message>
        <source>Start Standpoint once more instead: it opens the same casebook.</source>
        <translation type="unfinished">Dechreuwch Standpoint unwaith eto yn lle hynny: mae’n agor yr un llyfr achosion.</translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation type="unfinished">Llyfr achosion newydd</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished">Nid yw popeth wedi’i gadw</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved yet and will be lost if you close now.</source>
        <translation type="unfinished">
            <numerusform>Ni ellid cadw %n o newidiadau eto, a chânt eu colli os byddwch yn cau nawr.</numerusform>
            <numerusform>Ni ellid cadw %n newid eto, a chaiff ei golli os byddwch yn cau nawr.</numerusform>
            <numerusform>Ni ellid cadw %n o newidiadau eto, a chânt eu colli os byddwch yn cau nawr.</numerusform>
            <numerusform>Ni ellid cadw %n o newidiadau eto, a chânt eu colli os byddwch yn cau nawr.</numerusform>
            <numerusform>Ni ellid cadw %n o newidiadau eto, a chânt eu colli os byddwch yn cau nawr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Cau a’u colli</translation>
    </message>
    <message>
        <source>The casebook cannot be backed up now</source>
        <translation type="unfinished">Ni ellir gwneud copi wrth gefn o’r llyfr achosion nawr</translation>
    </message>
    <message>
        <source>Back up the casebook</source>
        <translation type="unfinished">Gwneud copi wrth gefn o’r llyfr achosion</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>Copying all assessments</source>
        <translation type="unfinished">Wrthi’n copïo’r holl asesiadau</translation>
    </message>
    <message>
        <source>The damaged casebook</source>
        <translation type="unfinished">Y llyfr achosion a ddifrodwyd</translation>
    </message>
    <message>
        <source>Where to save what is rescued</source>
        <translation type="unfinished">Ble i gadw’r hyn a achubir</translation>
    </message>
    <message>
        <source>Repair a copy</source>
        <translation type="unfinished">Atgyweirio copi</translation>
    </message>
    <message>
        <source>Reading the damaged file, page by page</source>
        <translation type="unfinished">Wrthi’n darllen y ffeil a ddifrodwyd, dudalen wrth dudalen</translation>
    </message>
    <message>
        <source>Check a report</source>
        <translation type="unfinished">Gwirio adroddiad</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation type="unfinished">Wrthi’n darllen yr adroddiad</translation>
    </message>
    <message>
        <source>What you hand out is signed with the key %1 of this computer, which is kept in %2.</source>
        <translation type="unfinished">Mae’r hyn rydych yn ei rannu wedi’i lofnodi ag allwedd %1 y cyfrifiadur hwn, a gedwir yn %2.</translation>
    </message>
    <message>
        <source>What you hand out is not signed: %1</source>
        <translation type="unfinished">Nid yw’r hyn rydych yn ei rannu wedi’i lofnodi: %1</translation>
    </message>
    <message>
        <source>Where is my work?</source>
        <translation type="unfinished">Ble mae fy ngwaith?</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer:

%1

Nothing is sent anywhere. Copy the file to keep it safe, or use File, Back up the casebook.</source>
        <translation type="unfinished">Mae popeth mewn un ffeil ar y cyfrifiadur hwn:

%1

Nid oes dim yn cael ei anfon i unman. Copïwch y ffeil i’w chadw’n ddiogel, neu defnyddiwch Ffeil, Gwneud copi wrth gefn.</translation>
    </message>
</context>
<context>
    <name>ui::FileBanner</name>
    <message>
        <source>Put the changes back</source>
        <translation type="unfinished">Rhoi’r newidiadau’n ôl</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation type="unfinished">Ei agor yno</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished">Cadw yn rhywle arall…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Edrych arno</translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished">Iawn</translation>
    </message>
</context>
<context>
    <name>ui::FileGuard</name>
    <message>
        <source>%1 has this casebook open at the computer %2 since %3. You can both work in it: each sees what the other has saved.</source>
        <translation type="unfinished">Mae’r llyfr achosion hwn ar agor gan %1 ar y cyfrifiadur %2 ers %3. Gallwch eich dau weithio ynddo: mae pob un yn gweld yr hyn y mae’r llall wedi’i gadw.</translation>
    </message>
    <message>
        <source>It is safer to keep the casebook on this computer&apos;s own disk, and to hand packs over there.</source>
        <translation type="unfinished">Mae’n fwy diogel cadw’r llyfr achosion ar ddisg y cyfrifiadur hwn ei hun, a rhannu pecynnau draw yno.</translation>
    </message>
    <message>
        <source>This casebook lies in a folder that %1 copies between computers. Where two people work at once, it makes two copies of it.</source>
        <translation type="unfinished">Mae’r llyfr achosion hwn mewn ffolder y mae %1 yn ei chopïo rhwng cyfrifiaduron. Lle mae dau berson yn gweithio ar yr un pryd, mae’n gwneud dau gopi ohono.</translation>
    </message>
    <message>
        <source>This casebook lies on a network drive (%1), where a broken connection can stop the saving and two people may get in each other&apos;s way.</source>
        <translation type="unfinished">Mae’r llyfr achosion hwn ar yriant rhwydwaith (%1), lle gall cysylltiad wedi torri atal y cadw a lle gall dau berson fod yn ffordd ei gilydd.</translation>
    </message>
    <message>
        <source>Beside this casebook lies a copy that was changed elsewhere: %1. Merge it to have both.</source>
        <translation type="unfinished">Wrth ochr y llyfr achosion hwn mae copi a newidiwyd yn rhywle arall: %1. Cyfunwch ef i gael y ddau.</translation>
    </message>
    <message>
        <source>The changes could not be put back</source>
        <translation type="unfinished">Ni ellid rhoi’r newidiadau’n ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were put back into the casebook.</source>
        <translation type="unfinished">
            <numerusform>Rhoddwyd %n o newidiadau yn ôl yn y llyfr achosion.</numerusform>
            <numerusform>Rhoddwyd %n newid yn ôl yn y llyfr achosion.</numerusform>
            <numerusform>Rhoddwyd %n o newidiadau yn ôl yn y llyfr achosion.</numerusform>
            <numerusform>Rhoddwyd %n o newidiadau yn ôl yn y llyfr achosion.</numerusform>
            <numerusform>Rhoddwyd %n o newidiadau yn ôl yn y llyfr achosion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the casebook elsewhere</source>
        <translation type="unfinished">Cadw’r llyfr achosion yn rhywle arall</translation>
    </message>
    <message>
        <source>Casebooks (*.standpoint)</source>
        <translation type="unfinished">Llyfrau achosion (*.standpoint)</translation>
    </message>
    <message>
        <source>The casebook could not be saved</source>
        <translation type="unfinished">Ni ellid cadw’r llyfr achosion</translation>
    </message>
</context>
<context>
    <name>ui::FileUnderDialog</name>
    <message>
        <source>File under another point</source>
        <translation type="unfinished">Ffeilio o dan bwynt arall</translation>
    </message>
    <message>
        <source>Keep it under %1 too</source>
        <translation type="unfinished">Ei gadw o dan %1 hefyd</translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished">Pwynt</translation>
    </message>
    <message>
        <source>Such as 6, or W3. Several with commas between.</source>
        <translation type="unfinished">Megis 6, neu W3. Sawl un gyda choma rhyngddynt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeilio</translation>
    </message>
    <message>
        <source>There is no point “%1” in this assessment</source>
        <translation type="unfinished">Nid oes pwynt “%1” yn yr asesiad hwn</translation>
    </message>
    <message>
        <source>Enter the number of a point</source>
        <translation type="unfinished">Rhowch rif pwynt</translation>
    </message>
</context>
<context>
    <name>ui::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Hidlo</translation>
    </message>
    <message>
        <source>&amp;Clear all</source>
        <translation type="unfinished">&amp;Clirio popeth</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation type="unfinished">Tynnu’r hidlydd: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">Clirio popeth</translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation type="unfinished">Tynnu pob hidlydd</translation>
    </message>
</context>
<context>
    <name>ui::FindFilters</name>
    <message>
        <source>Only the panel may read it</source>
        <translation type="unfinished">Dim ond y panel a gaiff ei ddarllen</translation>
    </message>
    <message>
        <source>The team may read it</source>
        <translation type="unfinished">Caiff y tîm ei ddarllen</translation>
    </message>
    <message>
        <source>The sponsor may read it</source>
        <translation type="unfinished">Caiff y noddwr ei ddarllen</translation>
    </message>
    <message>
        <source>Everybody may read it</source>
        <translation type="unfinished">Caiff pawb ei ddarllen</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished">Ar %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished">O %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished">Hyd at %1</translation>
    </message>
    <message>
        <source>Find only what is of one kind, by one person, of one point and more</source>
        <translation type="unfinished">Dod o hyd i’r hyn sydd o un math yn unig, gan un person, am un pwynt a mwy</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished">Gan %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation type="unfinished">Pwynt %1</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <translation type="unfinished">Wedi’i farcio at eto</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished">Cwestiynau agored</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished">&amp;Awdur</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation type="unfinished">&amp;Pwynt</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished">A&amp;dran</translation>
    </message>
    <message>
        <source>&amp;Who may read it</source>
        <translation type="unfinished">Pwy a &amp;gaiff ei ddarllen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">Di&amp;wrnod</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation type="unfinished">Y saith diwrnod diwethaf</translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation type="unfinished">&amp;Rhwng dau ddiwrnod…</translation>
    </message>
    <message>
        <source>Written between two days</source>
        <translation type="unfinished">Ysgrifennwyd rhwng dau ddiwrnod</translation>
    </message>
</context>
<context>
    <name>ui::FindPane</name>
    <message>
        <source>Where to find</source>
        <translation type="unfinished">Ble i chwilio</translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation type="unfinished">Yr asesiad hwn</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation type="unfinished">Pob asesiad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yr hyn y daethpwyd o hyd iddo</translation>
    </message>
    <message>
        <source>Find in notes, reasons and recommendations</source>
        <translation type="unfinished">Chwilio mewn nodiadau, rhesymau ac argymhellion</translation>
    </message>
    <message>
        <source>Find in notes and reasons</source>
        <translation type="unfinished">Chwilio mewn nodiadau a rhesymau</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation type="unfinished">Cau’r chwilio</translation>
    </message>
    <message>
        <source>Close find, and go back to where you were (Escape)</source>
        <translation type="unfinished">Cau’r chwilio, a mynd yn ôl i’r lle yr oeddech (Escape)</translation>
    </message>
</context>
<context>
    <name>ui::FindWords</name>
    <message numerus="yes">
        <source>The newest %n found, there may be more</source>
        <translation type="unfinished">
            <numerusform>Y %n diweddaraf y daethpwyd o hyd iddynt, gall fod rhagor</numerusform>
            <numerusform>Yr %n diweddaraf y daethpwyd o hyd iddo, gall fod rhagor</numerusform>
            <numerusform>Y %n diweddaraf y daethpwyd o hyd iddynt, gall fod rhagor</numerusform>
            <numerusform>Y %n diweddaraf y daethpwyd o hyd iddynt, gall fod rhagor</numerusform>
            <numerusform>Y %n diweddaraf y daethpwyd o hyd iddynt, gall fod rhagor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found among the newest. Try more words</source>
        <translation type="unfinished">Heb ddod o hyd i ddim ymhlith y diweddaraf. Rhowch gynnig ar ragor o eiriau</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n found</source>
        <translation type="unfinished">
            <numerusform>%1 o’r %n y daethpwyd o hyd iddynt</numerusform>
            <numerusform>%1 o’r %n y daethpwyd o hyd iddo</numerusform>
            <numerusform>%1 o’r %n y daethpwyd o hyd iddynt</numerusform>
            <numerusform>%1 o’r %n y daethpwyd o hyd iddynt</numerusform>
            <numerusform>%1 o’r %n y daethpwyd o hyd iddynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
            <numerusform>Daethpwyd o hyd i %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters</source>
        <translation type="unfinished">Heb ddod o hyd i ddim. Rhowch gynnig ar lai o lythrennau</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of yours are not looked at</source>
        <translation type="unfinished">
            <numerusform>Nid edrychir ar %n o ddrafftiau gennych chi</numerusform>
            <numerusform>Nid edrychir ar %n drafft gennych chi</numerusform>
            <numerusform>Nid edrychir ar %n o ddrafftiau gennych chi</numerusform>
            <numerusform>Nid edrychir ar %n o ddrafftiau gennych chi</numerusform>
            <numerusform>Nid edrychir ar %n o ddrafftiau gennych chi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that wait to be saved are not looked at</source>
        <translation type="unfinished">
            <numerusform>Nid edrychir ar %n o newidiadau sy’n aros i gael eu cadw</numerusform>
            <numerusform>Nid edrychir ar %n newid sy’n aros i gael ei gadw</numerusform>
            <numerusform>Nid edrychir ar %n o newidiadau sy’n aros i gael eu cadw</numerusform>
            <numerusform>Nid edrychir ar %n o newidiadau sy’n aros i gael eu cadw</numerusform>
            <numerusform>Nid edrychir ar %n o newidiadau sy’n aros i gael eu cadw</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words, or choose a filter</source>
        <translation type="unfinished">Teipiwch eiriau, neu dewiswch hidlydd</translation>
    </message>
</context>
<context>
    <name>ui::GoActions</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished">Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished">Gwnaed eto: %1</translation>
    </message>
</context>
<context>
    <name>ui::HandOutDialog</name>
    <message>
        <source>Put the attached files in</source>
        <translation type="unfinished">Cynnwys y ffeiliau sydd wedi’u hatodi</translation>
    </message>
    <message>
        <source>Hand back to the panel</source>
        <translation type="unfinished">Rhoi’n ôl i’r panel</translation>
    </message>
    <message>
        <source>Hand out a pack</source>
        <translation type="unfinished">Rhannu pecyn</translation>
    </message>
    <message>
        <source>In the pack: %1</source>
        <translation type="unfinished">Yn y pecyn: %1</translation>
    </message>
    <message>
        <source>The panel gets what you added: answers, roles, notes and files of your own.</source>
        <translation type="unfinished">Mae’r panel yn cael yr hyn a ychwanegoch: atebion, rolau, nodiadau a’ch ffeiliau eich hun.</translation>
    </message>
    <message>
        <source>Only those that the reader may see. Without them the pack is smaller.</source>
        <translation type="unfinished">Dim ond y rhai y caiff y darllenydd eu gweld. Hebddynt mae’r pecyn yn llai.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Leave it empty for a file that anybody can open. With one, nobody can read the file without it, not even its names. Nobody can get it back either: tell the reader in another way than you send the file.</source>
        <translation type="unfinished">Gadewch yn wag i gael ffeil y gall unrhyw un ei hagor. Gydag un, ni all neb ddarllen y ffeil hebddo, dim hyd yn oed ei henwau. Ni all neb ei gael yn ôl chwaith: dywedwch ef wrth y darllenydd mewn ffordd wahanol i’r un y byddwch yn anfon y ffeil.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished">Y cyfrinymadrodd unwaith eto</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation type="unfinished">Cadw’r pecyn…</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation type="unfinished">Y panel</translation>
    </message>
    <message>
        <source>Everything: all notes, ratings and names, and the whole history. For people who work on the assessment with you.</source>
        <translation type="unfinished">Popeth: yr holl nodiadau, sgoriau ac enwau, a’r hanes i gyd. I bobl sy’n gweithio ar yr asesiad gyda chi.</translation>
    </message>
    <message>
        <source>The service team</source>
        <translation type="unfinished">Tîm y gwasanaeth</translation>
    </message>
    <message>
        <source>Outcomes with their reasons, and the notes, recommendations and files that were released to the team. No ratings, no names of the panel, nothing that was removed or said differently before.</source>
        <translation type="unfinished">Canlyniadau gyda’u rhesymau, a’r nodiadau, yr argymhellion a’r ffeiliau a ryddhawyd i’r tîm. Dim sgoriau, dim enwau’r panel, dim byd a dynnwyd neu a ddywedwyd yn wahanol o’r blaen.</translation>
    </message>
    <message>
        <source>The sponsor</source>
        <translation type="unfinished">Y noddwr</translation>
    </message>
    <message>
        <source>Outcomes with their reasons, and what was released to the sponsor. Nothing that is for the team alone; no ratings, no names of the panel, no earlier versions.</source>
        <translation type="unfinished">Canlyniadau gyda’u rhesymau, a’r hyn a ryddhawyd i’r noddwr. Dim byd sydd i’r tîm yn unig; dim sgoriau, dim enwau’r panel, dim fersiynau cynharach.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Outcomes without reasons, and only what was released to everybody.</source>
        <translation type="unfinished">Canlyniadau heb resymau, a dim ond yr hyn a ryddhawyd i bawb.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished">I bwy y mae?</translation>
    </message>
    <message>
        <source>Choose who the pack is for</source>
        <translation type="unfinished">Dewiswch i bwy y mae’r pecyn</translation>
    </message>
    <message>
        <source>Write the same passphrase twice</source>
        <translation type="unfinished">Ysgrifennwch yr un cyfrinymadrodd ddwywaith</translation>
    </message>
    <message>
        <source>Use at least %1 letters, four words for example</source>
        <translation type="unfinished">Defnyddiwch o leiaf %1 o lythrennau, pedwar gair er enghraifft</translation>
    </message>
</context>
<context>
    <name>ui::HandbookActions</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished">Llawlyfr</translation>
    </message>
    <message>
        <source>The handbook is not in %1.</source>
        <translation type="unfinished">Nid yw’r llawlyfr yn %1.</translation>
    </message>
</context>
<context>
    <name>ui::HandbookText</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished">Llawlyfr</translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation type="unfinished">&amp;Pob tudalen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished">Llawlyfr</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished">Ar y dudalen hon</translation>
    </message>
    <message>
        <source>&amp;On this page</source>
        <translation type="unfinished">&amp;Ar y dudalen hon</translation>
    </message>
    <message>
        <source>The handbook is in English only.</source>
        <translation type="unfinished">Dim ond yn Saesneg y mae’r llawlyfr.</translation>
    </message>
</context>
<context>
    <name>ui::HandedBanner</name>
    <message>
        <source>Answer the findings…</source>
        <translation type="unfinished">Ateb y canfyddiadau…</translation>
    </message>
    <message>
        <source>Hand back to the panel…</source>
        <translation type="unfinished">Rhoi’n ôl i’r panel…</translation>
    </message>
    <message>
        <source>This is the service team’s view: what the panel released to you. The outcomes and recommendations are the panel’s.</source>
        <translation type="unfinished">Dyma olwg tîm y gwasanaeth: yr hyn a ryddhaodd y panel i chi. Y panel biau’r canlyniadau a’r argymhellion.</translation>
    </message>
    <message>
        <source>This is the sponsor’s view: what the panel released to you. The outcomes and recommendations are the panel’s.</source>
        <translation type="unfinished">Dyma olwg y noddwr: yr hyn a ryddhaodd y panel i chi. Y panel biau’r canlyniadau a’r argymhellion.</translation>
    </message>
    <message>
        <source>This is everybody’s view: what the panel released to the public.</source>
        <translation type="unfinished">Dyma olwg pawb: yr hyn a ryddhaodd y panel i’r cyhoedd.</translation>
    </message>
</context>
<context>
    <name>ui::HiddenDialog</name>
    <message>
        <source>%1, for: %2</source>
        <translation type="unfinished">%1, ar gyfer: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform>%n o argymhellion</numerusform>
            <numerusform>%n argymhelliad</numerusform>
            <numerusform>%n o argymhellion</numerusform>
            <numerusform>%n o argymhellion</numerusform>
            <numerusform>%n o argymhellion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation type="unfinished">
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n sgôr</numerusform>
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n o sgoriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation type="unfinished">
            <numerusform>%n o resymau</numerusform>
            <numerusform>%n rheswm</numerusform>
            <numerusform>%n o resymau</numerusform>
            <numerusform>%n o resymau</numerusform>
            <numerusform>%n o resymau</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Argymhelliad</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation type="unfinished">Rheswm dros %1</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation type="unfinished">Ddim yn yr adroddiad hwn</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation type="unfinished">Yr hyn na fyddant yn ei weld</translation>
    </message>
</context>
<context>
    <name>ui::HitList</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished">Lleoedd y daethpwyd o hyd iddynt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Reason for point %1</source>
        <translation type="unfinished">Rheswm dros bwynt %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Argymhelliad</translation>
    </message>
    <message>
        <source>Reason for the result</source>
        <translation type="unfinished">Rheswm dros y canlyniad</translation>
    </message>
</context>
<context>
    <name>ui::HouseStyleDialog</name>
    <message>
        <source>House styles (*.yaml *.yml)</source>
        <translation type="unfinished">Arddulliau tŷ (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished">Arddull tŷ</translation>
    </message>
    <message>
        <source>House style of reports</source>
        <translation type="unfinished">Arddull tŷ adroddiadau</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dewis ffeil…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished">Gwirio eto</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Ei thynnu allan</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation type="unfinished">Cadw templed…</translation>
    </message>
    <message>
        <source>Choose a house style</source>
        <translation type="unfinished">Dewis arddull tŷ</translation>
    </message>
    <message>
        <source>The style of %1 is in the casebook now. All its reports have it.</source>
        <translation type="unfinished">Mae arddull %1 yn y llyfr achosion nawr. Mae gan ei holl adroddiadau’r arddull honno.</translation>
    </message>
    <message>
        <source>The house style was taken out.</source>
        <translation type="unfinished">Tynnwyd yr arddull tŷ allan.</translation>
    </message>
    <message>
        <source>The house style could not be changed</source>
        <translation type="unfinished">Ni ellid newid yr arddull tŷ</translation>
    </message>
    <message>
        <source>Save a template for a house style</source>
        <translation type="unfinished">Cadw templed ar gyfer arddull tŷ</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation type="unfinished">Mae’r templed wedi’i gadw</translation>
    </message>
    <message>
        <source>The template could not be saved</source>
        <translation type="unfinished">Ni ellid cadw’r templed</translation>
    </message>
    <message>
        <source>Change %1 in any text editor, then choose it here.</source>
        <translation type="unfinished">Newidiwch %1 mewn unrhyw olygydd testun, yna dewiswch hi yma.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reports of this casebook have no house style yet. A house style is a small file with your organisation’s name, logo and colours, and words before and after a report.&lt;/p&gt;&lt;p&gt;Save a template to begin with, or choose a file.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;p&gt;Nid oes arddull tŷ gan adroddiadau’r llyfr achosion hwn eto. Ffeil fach ag enw, logo a lliwiau eich sefydliad yw arddull tŷ, a geiriau cyn ac ar ôl adroddiad.&lt;/p&gt;&lt;p&gt;Cadwch dempled i ddechrau, neu dewiswch ffeil.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::ImportActions</name>
    <message>
        <source>The assessment could not be begun</source>
        <translation type="unfinished">Ni ellid dechrau’r asesiad</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Mewnforio</translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation type="unfinished">Wrthi’n dod â %1 i mewn</translation>
    </message>
    <message>
        <source>Import assessments</source>
        <translation type="unfinished">Mewnforio asesiadau</translation>
    </message>
    <message>
        <source>Exchange format (*.json *.jsonl)</source>
        <translation type="unfinished">Fformat cyfnewid (*.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>ui::ImportTasks</name>
    <message numerus="yes">
        <source>%n assessment(s) are new.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o asesiadau yn newydd.</numerusform>
            <numerusform>Mae %n asesiad yn newydd.</numerusform>
            <numerusform>Mae %n o asesiadau yn newydd.</numerusform>
            <numerusform>Mae %n o asesiadau yn newydd.</numerusform>
            <numerusform>Mae %n o asesiadau yn newydd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they are.</source>
        <translation type="unfinished">
            <numerusform>Roedd %n yno eisoes ac maent yn aros fel y maent.</numerusform>
            <numerusform>Roedd %n yno eisoes ac mae’n aros fel y mae.</numerusform>
            <numerusform>Roedd %n yno eisoes ac maent yn aros fel y maent.</numerusform>
            <numerusform>Roedd %n yno eisoes ac maent yn aros fel y maent.</numerusform>
            <numerusform>Roedd %n yno eisoes ac maent yn aros fel y maent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and are different in the file; nothing of that was taken.</source>
        <translation type="unfinished">
            <numerusform>Roedd %n yno eisoes ac maent yn wahanol yn y ffeil; ni chymerwyd dim o hynny.</numerusform>
            <numerusform>Roedd %n yno eisoes ac mae’n wahanol yn y ffeil; ni chymerwyd dim o hynny.</numerusform>
            <numerusform>Roedd %n yno eisoes ac maent yn wahanol yn y ffeil; ni chymerwyd dim o hynny.</numerusform>
            <numerusform>Roedd %n yno eisoes ac maent yn wahanol yn y ffeil; ni chymerwyd dim o hynny.</numerusform>
            <numerusform>Roedd %n yno eisoes ac maent yn wahanol yn y ffeil; ni chymerwyd dim o hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out, because it was forgotten here for good.</source>
        <translation type="unfinished">Gadawyd %1 allan, am ei fod wedi’i anghofio yma am byth.</translation>
    </message>
    <message>
        <source>All assessments are copied to %1.</source>
        <translation type="unfinished">Mae’r holl asesiadau wedi’u copïo i %1.</translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished">Pwyswch y bysellau</translation>
    </message>
</context>
<context>
    <name>ui::KeySplitter</name>
    <message>
        <source>The arrow keys move it.</source>
        <translation type="unfinished">Mae’r bysellau saeth yn ei symud.</translation>
    </message>
</context>
<context>
    <name>ui::Language</name>
    <message>
        <source>This wording is ours and waits for an editor.</source>
        <translation type="unfinished">Ein geiriad ni yw hwn, ac mae’n aros am olygydd.</translation>
    </message>
</context>
<context>
    <name>ui::LinkReached</name>
    <message>
        <source>%1, link</source>
        <translation type="unfinished">%1, dolen</translation>
    </message>
</context>
<context>
    <name>ui::LinkedNotes</name>
    <message>
        <source>Link notes…</source>
        <translation type="unfinished">Cysylltu nodiadau…</translation>
    </message>
    <message>
        <source>Notes of its points, to be ticked</source>
        <translation type="unfinished">Nodiadau ei bwyntiau, i’w ticio</translation>
    </message>
    <message>
        <source>From the note “%1”</source>
        <translation type="unfinished">O’r nodyn “%1”</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished">Tynnu’r ddolen</translation>
    </message>
    <message>
        <source>Remove the link to the note “%1”</source>
        <translation type="unfinished">Tynnu’r ddolen i’r nodyn “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ListFilters</name>
    <message>
        <source>List only assessments of one standard, phase, result, organisation or time</source>
        <translation type="unfinished">Rhestru asesiadau un safon, cyfnod, canlyniad, sefydliad neu amser yn unig</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation type="unfinished">Dim canlyniad eto</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation type="unfinished">Dim cyfnod</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished">Camau gweithredu agored</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation type="unfinished">Camau gweithredu hwyr</translation>
    </message>
    <message>
        <source>Held from %1</source>
        <translation type="unfinished">Cynhaliwyd o %1</translation>
    </message>
    <message>
        <source>Held up to %1</source>
        <translation type="unfinished">Cynhaliwyd hyd at %1</translation>
    </message>
    <message>
        <source>Held %1 to %2</source>
        <translation type="unfinished">Cynhaliwyd rhwng %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation type="unfinished">&amp;Safon</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation type="unfinished">C&amp;yfnod</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished">Ca&amp;nlyniad</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished">S&amp;efydliad</translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation type="unfinished">Cyn&amp;haliwyd</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">Eleni</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">Y llynedd</translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation type="unfinished">Rhwng da&amp;u ddiwrnod…</translation>
    </message>
    <message>
        <source>Held between two days</source>
        <translation type="unfinished">Cynhaliwyd rhwng dau ddiwrnod</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Standards</source>
        <translation type="unfinished">Safonau</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">Mewnforio…</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished">Asesiad newydd</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>The assessment cannot be read again</source>
        <translation type="unfinished">Ni ellir darllen yr asesiad eto</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation type="unfinished">Ni ellir gwneud hynny</translation>
    </message>
</context>
<context>
    <name>ui::MemberForm</name>
    <message>
        <source>Let them take over</source>
        <translation type="unfinished">Gadael iddynt gymryd drosodd</translation>
    </message>
    <message>
        <source>Remove from the panel</source>
        <translation type="unfinished">Tynnu o’r panel</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>Observers and trainees may rate for themselves; it is not counted.</source>
        <translation type="unfinished">Caiff arsylwyr a rhai dan hyfforddiant sgorio drostynt eu hunain; nid yw’n cyfrif.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished">Proffesiwn</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation type="unfinished">Arbenigedd</translation>
    </message>
    <message>
        <source>For example: funding models, service patterns</source>
        <translation type="unfinished">Er enghraifft: modelau cyllido, patrymau gwasanaeth</translation>
    </message>
    <message>
        <source>Leads the points</source>
        <translation type="unfinished">Yn arwain y pwyntiau</translation>
    </message>
    <message>
        <source>Contributes to the points</source>
        <translation type="unfinished">Yn cyfrannu at y pwyntiau</translation>
    </message>
    <message>
        <source>Away, because</source>
        <translation type="unfinished">Yn absennol, oherwydd</translation>
    </message>
    <message>
        <source>Leave this empty for everybody who takes part.</source>
        <translation type="unfinished">Gadewch hwn yn wag i bawb sy’n cymryd rhan.</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation type="unfinished">Pwy sy’n dirprwyo</translation>
    </message>
    <message>
        <source>Takes over the points. What either of them wrote stays theirs.</source>
        <translation type="unfinished">Yn cymryd y pwyntiau drosodd. Mae’r hyn a ysgrifennodd y naill neu’r llall yn aros yn eiddo iddynt.</translation>
    </message>
    <message>
        <source>There is no point &quot;%1&quot;.</source>
        <translation type="unfinished">Nid oes pwynt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say who stands in.</source>
        <translation type="unfinished">Dywedwch pwy sy’n dirprwyo.</translation>
    </message>
    <message>
        <source>Say why they are away.</source>
        <translation type="unfinished">Dywedwch pam y maent yn absennol.</translation>
    </message>
</context>
<context>
    <name>ui::MemberKeys</name>
    <message>
        <source>Signing key: none has signed for them yet.</source>
        <translation type="unfinished">Allwedd llofnodi: nid oes un wedi llofnodi drostynt eto.</translation>
    </message>
    <message>
        <source>Signing key: %1</source>
        <translation type="unfinished">Allwedd llofnodi: %1</translation>
    </message>
    <message>
        <source>Another key signed for them too: %1. Ask them on another way than the pack came whether it is theirs.</source>
        <translation type="unfinished">Llofnododd allwedd arall drostynt hefyd: %1. Gofynnwch iddynt, mewn ffordd wahanol i’r un y daeth y pecyn, ai eu hallwedd nhw yw hi.</translation>
    </message>
    <message>
        <source>The key %1 is theirs</source>
        <translation type="unfinished">Nhw biau’r allwedd %1</translation>
    </message>
</context>
<context>
    <name>ui::MergeActions</name>
    <message>
        <source>Merge packs</source>
        <translation type="unfinished">Cyfuno pecynnau</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Cyfuno</translation>
    </message>
    <message>
        <source>Open a casebook that may be changed first, then merge.</source>
        <translation type="unfinished">Agorwch lyfr achosion y gellir ei newid yn gyntaf, yna cyfunwch.</translation>
    </message>
    <message>
        <source>Nothing can be merged now</source>
        <translation type="unfinished">Ni ellir cyfuno dim nawr</translation>
    </message>
    <message>
        <source>The merges cannot be listed</source>
        <translation type="unfinished">Ni ellir rhestru’r cyfuniadau</translation>
    </message>
    <message>
        <source>A merge cannot be undone now</source>
        <translation type="unfinished">Ni ellir dadwneud cyfuniad nawr</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Cyfuno</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished">Cyfuno %1</translation>
    </message>
    <message>
        <source>Merge %1 (%2 of %3)</source>
        <translation type="unfinished">Cyfuno %1 (%2 o %3)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished">Wrthi’n agor %1</translation>
    </message>
    <message>
        <source>Looking at what %1 brings</source>
        <translation type="unfinished">Wrthi’n edrych ar yr hyn sydd yn %1</translation>
    </message>
    <message>
        <source>%1: nothing in it is new.</source>
        <translation type="unfinished">%1: nid oes dim ynddo’n newydd.</translation>
    </message>
    <message>
        <source>Taking in what %1 brings</source>
        <translation type="unfinished">Wrthi’n cymryd i mewn yr hyn sydd yn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation type="unfinished">
            <numerusform>Daeth %n o newidiadau i mewn.</numerusform>
            <numerusform>Daeth %n newid i mewn.</numerusform>
            <numerusform>Daeth %n o newidiadau i mewn.</numerusform>
            <numerusform>Daeth %n o newidiadau i mewn.</numerusform>
            <numerusform>Daeth %n o newidiadau i mewn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: not merged, as there is no backup.</source>
        <translation type="unfinished">%1: heb ei gyfuno, gan nad oes copi wrth gefn.</translation>
    </message>
    <message>
        <source>Edit, Undo the merge… takes it out again.</source>
        <translation type="unfinished">Mae Golygu, Dadwneud y cyfuno… yn ei dynnu allan eto.</translation>
    </message>
    <message>
        <source>%1: left out.</source>
        <translation type="unfinished">%1: wedi’i adael allan.</translation>
    </message>
</context>
<context>
    <name>ui::MergePages</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation type="unfinished">Cyfrinymadrodd y pecyn</translation>
    </message>
    <message>
        <source>Whoever made the pack protected it. Ask them if you do not have the passphrase.</source>
        <translation type="unfinished">Mae pwy bynnag a wnaeth y pecyn wedi’i ddiogelu. Gofynnwch iddynt os nad yw’r cyfrinymadrodd gennych.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Wrthi’n stopio…</translation>
    </message>
    <message>
        <source>Open the pack</source>
        <translation type="unfinished">Agor y pecyn</translation>
    </message>
    <message>
        <source>Leave this pack</source>
        <translation type="unfinished">Gadael y pecyn hwn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Cyfuno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Write the passphrase</source>
        <translation type="unfinished">Ysgrifennwch y cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>ui::MergePreviewPage</name>
    <message>
        <source>From somebody without a name</source>
        <translation type="unfinished">Gan rywun heb enw</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished">Gan %1</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation type="unfinished">gwnaed ar %1</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation type="unfinished">gwnaed ar gyfer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n newid</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new in this casebook (%2), %3</source>
        <translation type="unfinished">%1: newydd yn y llyfr achosion hwn (%2), %3</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation type="unfinished">%1: dim byd newydd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation type="unfinished">
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
            <numerusform>%n ffeil wedi’i hatodi</numerusform>
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation type="unfinished">
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n sgôr</numerusform>
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n o sgoriau</numerusform>
            <numerusform>%n o sgoriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform>%n o argymhellion</numerusform>
            <numerusform>%n argymhelliad</numerusform>
            <numerusform>%n o argymhellion</numerusform>
            <numerusform>%n o argymhellion</numerusform>
            <numerusform>%n o argymhellion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation type="unfinished">
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation type="unfinished">
            <numerusform>%n o newidiadau eraill</numerusform>
            <numerusform>%n newid arall</numerusform>
            <numerusform>%n o newidiadau eraill</numerusform>
            <numerusform>%n o newidiadau eraill</numerusform>
            <numerusform>%n o newidiadau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Who brings what. Clear a box to leave somebody out.</source>
        <translation type="unfinished">Pwy sy’n dod â beth. Cliriwch flwch i adael rhywun allan.</translation>
    </message>
    <message>
        <source>A copy of the casebook as it is now is kept in %1</source>
        <translation type="unfinished">Cedwir copi o’r llyfr achosion fel y mae nawr yn %1</translation>
    </message>
    <message>
        <source>Nothing in this pack is new.</source>
        <translation type="unfinished">Nid oes dim yn y pecyn hwn yn newydd.</translation>
    </message>
    <message>
        <source>Nothing is left that would come in.</source>
        <translation type="unfinished">Nid oes dim ar ôl a fyddai’n dod i mewn.</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation type="unfinished">Beth fyddai’n dod i mewn</translation>
    </message>
    <message>
        <source>Who made it, by the keys that signed it</source>
        <translation type="unfinished">Pwy a’i gwnaeth, yn ôl yr allweddi a’i llofnododd</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be disputed. Both versions stay until somebody chooses.</source>
        <translation type="unfinished">
            <numerusform>Byddai dau fersiwn o %n o bethau. Mae’r ddau’n aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Byddai dau fersiwn o %n peth. Mae’r ddau’n aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Byddai dau fersiwn o %n o bethau. Mae’r ddau’n aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Byddai dau fersiwn o %n o bethau. Mae’r ddau’n aros nes bod rhywun yn dewis.</numerusform>
            <numerusform>Byddai dau fersiwn o %n o bethau. Mae’r ddau’n aros nes bod rhywun yn dewis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished">Sylwch</translation>
    </message>
    <message>
        <source>It cannot be merged like this</source>
        <translation type="unfinished">Ni ellir ei gyfuno fel hyn</translation>
    </message>
</context>
<context>
    <name>ui::MergesDialog</name>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished">rhywun heb enw</translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished">wedi’i ddadwneud</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n newid</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2 at %3: %4</source>
        <translation type="unfinished">Gan %1, %2 am %3: %4</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation type="unfinished">Dadwneud y cyfuniad hwn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation type="unfinished">Dadwneud cyfuniad</translation>
    </message>
    <message>
        <source>Merges, the latest first</source>
        <translation type="unfinished">Cyfuniadau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Nothing was merged into this casebook.</source>
        <translation type="unfinished">Nid oes dim wedi’i gyfuno i’r llyfr achosion hwn.</translation>
    </message>
    <message>
        <source>This merge is undone. Merging the same pack again brings it back.</source>
        <translation type="unfinished">Mae’r cyfuniad hwn wedi’i ddadwneud. Mae cyfuno’r un pecyn eto’n dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>The casebook as it was before is kept at %1</source>
        <translation type="unfinished">Cedwir y llyfr achosion fel yr oedd cynt yn %1</translation>
    </message>
    <message>
        <source>There is no copy of the casebook as it was before any more. The merge can be undone all the same.</source>
        <translation type="unfinished">Nid oes copi o’r llyfr achosion fel yr oedd cynt mwyach. Gellir dadwneud y cyfuniad er hynny.</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation type="unfinished">Dadwneud y cyfuniad</translation>
    </message>
    <message>
        <source>%1.

What came in with it goes out again. What was done before and apart from it stays.</source>
        <translation type="unfinished">%1.

Mae’r hyn a ddaeth i mewn gydag ef yn mynd allan eto. Mae’r hyn a wnaed cyn hynny ac ar wahân iddo’n aros.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation type="unfinished">Wrthi’n dadwneud y cyfuniad</translation>
    </message>
    <message>
        <source>This merge %1</source>
        <translation type="unfinished">Y cyfuniad hwn: %1</translation>
    </message>
</context>
<context>
    <name>ui::MoveDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 (earlier)</source>
        <translation type="unfinished">%1 (hŷn)</translation>
    </message>
    <message>
        <source>Move to another edition</source>
        <translation type="unfinished">Symud i argraffiad arall</translation>
    </message>
    <message>
        <source>What happens to each point</source>
        <translation type="unfinished">Beth sy’n digwydd i bob pwynt</translation>
    </message>
    <message>
        <source>Move the assessment</source>
        <translation type="unfinished">Symud yr asesiad</translation>
    </message>
    <message>
        <source>Edition to leave</source>
        <translation type="unfinished">Argraffiad i’w adael</translation>
    </message>
    <message>
        <source>Edition to move to</source>
        <translation type="unfinished">Argraffiad i symud iddo</translation>
    </message>
    <message>
        <source>Another question: to be judged</source>
        <translation type="unfinished">Cwestiwn arall: i’w farnu</translation>
    </message>
    <message>
        <source>Stays as it was judged</source>
        <translation type="unfinished">Yn aros fel y’i barnwyd</translation>
    </message>
    <message>
        <source>Carries over: %1</source>
        <translation type="unfinished">Yn cael ei drosglwyddo: %1</translation>
    </message>
    <message>
        <source>Same question, but another scale: to be judged again</source>
        <translation type="unfinished">Yr un cwestiwn, ond graddfa arall: i’w farnu eto</translation>
    </message>
    <message>
        <source>Same question: not judged yet</source>
        <translation type="unfinished">Yr un cwestiwn: heb ei farnu eto</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) ask the same. Notes, recommendations and ticked questions are filed under both.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o bwyntiau yn gofyn yr un peth. Caiff nodiadau, argymhellion a chwestiynau a diciwyd eu ffeilio o dan y ddau.</numerusform>
            <numerusform>Mae %n pwynt yn gofyn yr un peth. Caiff nodiadau, argymhellion a chwestiynau a diciwyd eu ffeilio o dan y ddau.</numerusform>
            <numerusform>Mae %n o bwyntiau yn gofyn yr un peth. Caiff nodiadau, argymhellion a chwestiynau a diciwyd eu ffeilio o dan y ddau.</numerusform>
            <numerusform>Mae %n o bwyntiau yn gofyn yr un peth. Caiff nodiadau, argymhellion a chwestiynau a diciwyd eu ffeilio o dan y ddau.</numerusform>
            <numerusform>Mae %n o bwyntiau yn gofyn yr un peth. Caiff nodiadau, argymhellion a chwestiynau a diciwyd eu ffeilio o dan y ddau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) carry over with the reasons.</source>
        <translation type="unfinished">
            <numerusform>Trosglwyddir %n o ganlyniadau gyda’u rhesymau.</numerusform>
            <numerusform>Trosglwyddir %n canlyniad gyda’i reswm.</numerusform>
            <numerusform>Trosglwyddir %n o ganlyniadau gyda’u rhesymau.</numerusform>
            <numerusform>Trosglwyddir %n o ganlyniadau gyda’u rhesymau.</numerusform>
            <numerusform>Trosglwyddir %n o ganlyniadau gyda’u rhesymau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of %1 are to be judged afterwards.</source>
        <translation type="unfinished">
            <numerusform>Bydd %n o bwyntiau (%1) i’w barnu wedyn.</numerusform>
            <numerusform>Bydd %n pwynt (%1) i’w farnu wedyn.</numerusform>
            <numerusform>Bydd %n o bwyntiau (%1) i’w barnu wedyn.</numerusform>
            <numerusform>Bydd %n o bwyntiau (%1) i’w barnu wedyn.</numerusform>
            <numerusform>Bydd %n o bwyntiau (%1) i’w barnu wedyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The declared result is taken back, because it was the result of %1.</source>
        <translation type="unfinished">Tynnir y canlyniad a ddatganwyd yn ôl, am mai canlyniad %1 ydoedd.</translation>
    </message>
    <message>
        <source>Nothing is lost: %1 stays in the assessment with all its answers, and undo takes the move back.</source>
        <translation type="unfinished">Nid oes dim yn cael ei golli: mae %1 yn aros yn yr asesiad gyda’i holl atebion, ac mae Dadwneud yn tynnu’r symud yn ôl.</translation>
    </message>
    <message>
        <source>Point of %1</source>
        <translation type="unfinished">Pwynt yn %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Beth sy’n digwydd</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished">Yn dod o</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, from %3</source>
        <translation type="unfinished">%1. %2, o %3</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Not everything is saved yet. The bar at the bottom of the window says why; try again when it is.</source>
        <translation type="unfinished">Nid yw popeth wedi’i gadw eto. Mae’r bar ar waelod y ffenestr yn dweud pam; rhowch gynnig arall arni pan fydd wedi’i gadw.</translation>
    </message>
    <message>
        <source>The assessment cannot be opened</source>
        <translation type="unfinished">Ni ellir agor yr asesiad</translation>
    </message>
</context>
<context>
    <name>ui::NewAssessmentDialog</name>
    <message>
        <source>New assessment</source>
        <translation type="unfinished">Asesiad newydd</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished">Enw’r gwasanaeth</translation>
    </message>
    <message>
        <source>As its users know it, for example: Apply for a rod licence.</source>
        <translation type="unfinished">Fel y mae ei ddefnyddwyr yn ei adnabod, er enghraifft: Gwneud cais am drwydded bysgota.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Who answers for the service.</source>
        <translation type="unfinished">Pwy sy’n atebol am y gwasanaeth.</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation type="unfinished">Math o adolygiad</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>What to ask depends on it.</source>
        <translation type="unfinished">Mae’r hyn i’w ofyn yn dibynnu arno.</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation type="unfinished">Diwrnod yr asesiad</translation>
    </message>
    <message>
        <source>For example 23 11 2026. Leave it empty if there is no day yet.</source>
        <translation type="unfinished">Er enghraifft 23 11 2026. Gadewch yn wag os nad oes diwrnod eto.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>Stands beside your notes, for the rest of the panel.</source>
        <translation type="unfinished">Mae wrth ochr eich nodiadau, i weddill y panel.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished">Eich rôl</translation>
    </message>
    <message>
        <source>Begin the assessment</source>
        <translation type="unfinished">Dechrau’r asesiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 (earlier)</source>
        <translation type="unfinished">%1 (hŷn)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Safon</translation>
    </message>
    <message>
        <source>Choose one, or two that you judge together. Points that ask the same are shown once.</source>
        <translation type="unfinished">Dewiswch un, neu ddwy rydych yn eu barnu gyda’i gilydd. Dangosir pwyntiau sy’n gofyn yr un peth unwaith.</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation type="unfinished">Dim cyfnod</translation>
    </message>
    <message>
        <source>Enter the name of the service</source>
        <translation type="unfinished">Rhowch enw’r gwasanaeth</translation>
    </message>
    <message>
        <source>Choose a standard</source>
        <translation type="unfinished">Dewiswch safon</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation type="unfinished">Rhowch eich enw</translation>
    </message>
</context>
<context>
    <name>ui::NoBackup</name>
    <message>
        <source>This casebook was made by an earlier version. To work in it, it is brought up to date, and is backed up first as it was.</source>
        <translation type="unfinished">Gwnaed y llyfr achosion hwn gan fersiwn cynharach. I weithio ynddo, caiff ei ddiweddaru, a gwneir copi wrth gefn yn gyntaf ohono fel yr oedd.</translation>
    </message>
    <message>
        <source>A merge is made after a backup.</source>
        <translation type="unfinished">Cyfunir ar ôl gwneud copi wrth gefn.</translation>
    </message>
    <message>
        <source>An import is made after a backup.</source>
        <translation type="unfinished">Mewnforir ar ôl gwneud copi wrth gefn.</translation>
    </message>
    <message>
        <source>Before something is forgotten for good, the casebook is backed up.</source>
        <translation type="unfinished">Cyn i rywbeth gael ei anghofio am byth, gwneir copi wrth gefn o’r llyfr achosion.</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation type="unfinished">Nid oes copi wrth gefn</translation>
    </message>
    <message>
        <source>%1 That backup could not be made, so nothing was changed yet:

%2

Stop here, put that right or choose another folder in File, Backups, and try again. Or go on without a backup.</source>
        <translation type="unfinished">%1 Ni ellid gwneud y copi wrth gefn hwnnw, felly nid oes dim wedi newid eto:

%2

Stopiwch yma, cywirwch hynny neu dewiswch ffolder arall o dan Ffeil, Copïau wrth gefn, a rhowch gynnig arall arni. Neu ewch ymlaen heb gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation type="unfinished">Mynd ymlaen heb gopi wrth gefn</translation>
    </message>
</context>
<context>
    <name>ui::NoteEditor</name>
    <message>
        <source>Stays in this casebook</source>
        <translation type="unfinished">Yn aros yn y llyfr achosion hwn</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished">Golygu’r nodyn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>Who may read it besides the panel</source>
        <translation type="unfinished">Pwy a gaiff ei ddarllen heblaw’r panel</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished">Sut rydym yn gwybod</translation>
    </message>
    <message>
        <source>Where the question stands</source>
        <translation type="unfinished">Beth yw sefyllfa’r cwestiwn</translation>
    </message>
    <message>
        <source>The note goes into no pack, report or export. Release it to nobody meanwhile.</source>
        <translation type="unfinished">Nid yw’r nodyn yn mynd i unrhyw becyn, adroddiad nac allforiad. Peidiwch â’i ryddhau i neb yn y cyfamser.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation type="unfinished">Tynnu’r nodyn</translation>
    </message>
    <message>
        <source>There is no point “%1” in this assessment. Write the points as 1, 6.</source>
        <translation type="unfinished">Nid oes pwynt “%1” yn yr asesiad hwn. Ysgrifennwch y pwyntiau fel 1, 6.</translation>
    </message>
</context>
<context>
    <name>ui::NoteSheetsDialog</name>
    <message>
        <source>&amp;All points</source>
        <translation type="unfinished">&amp;Pob pwynt</translation>
    </message>
    <message>
        <source>&amp;Only these points</source>
        <translation type="unfinished">&amp;Y pwyntiau hyn yn unig</translation>
    </message>
    <message>
        <source>Print note sheets</source>
        <translation type="unfinished">Argraffu taflenni nodiadau</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>Such as 6, or W3. Several with commas between.</source>
        <translation type="unfinished">Megis 6, neu W3. Sawl un gyda choma rhyngddynt.</translation>
    </message>
    <message>
        <source>A sheet for each point: what to ask, what was noted so far and by whom, open questions, the outcome so far, and lines to write on. No ratings are on it.</source>
        <translation type="unfinished">Taflen i bob pwynt: beth i’w ofyn, yr hyn a nodwyd hyd yma a chan bwy, cwestiynau agored, y canlyniad hyd yma, a llinellau i ysgrifennu arnynt. Nid oes sgoriau arni.</translation>
    </message>
    <message>
        <source>The sheets are saved as a PDF, which you can open and print. They are for the panel.</source>
        <translation type="unfinished">Cedwir y taflenni fel PDF, y gallwch ei agor a’i argraffu. I’r panel y maent.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Cadw fel PDF…</translation>
    </message>
    <message>
        <source>There is no point “%1” in this assessment</source>
        <translation type="unfinished">Nid oes pwynt “%1” yn yr asesiad hwn</translation>
    </message>
    <message>
        <source>Enter the number of a point</source>
        <translation type="unfinished">Rhowch rif pwynt</translation>
    </message>
    <message>
        <source>Points to print</source>
        <translation type="unfinished">Pwyntiau i’w hargraffu</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>Notes to show</source>
        <translation type="unfinished">Nodiadau i’w dangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Popeth</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Cryfderau</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>No notes of this kind yet.</source>
        <translation type="unfinished">Dim nodiadau o’r math hwn eto.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished">Dim nodiadau eto.</translation>
    </message>
</context>
<context>
    <name>ui::OfficeAgenda</name>
    <message>
        <source>The template could not be kept</source>
        <translation type="unfinished">Ni ellid cadw’r templed</translation>
    </message>
</context>
<context>
    <name>ui::OpenQuestions</name>
    <message>
        <source>Questions without an answer</source>
        <translation type="unfinished">Cwestiynau heb ateb</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>The question is now: %1</source>
        <translation type="unfinished">Sefyllfa’r cwestiwn nawr: %1</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation type="unfinished">%1, %2, gan %3</translation>
    </message>
</context>
<context>
    <name>ui::OpenTabs</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Asesiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>not all of it is saved yet</source>
        <translation type="unfinished">nid yw’r cyfan wedi’i gadw eto</translation>
    </message>
    <message>
        <source>a draft waits here</source>
        <translation type="unfinished">mae drafft yn aros yma</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeChoice</name>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">Heb ei asesu</translation>
    </message>
    <message>
        <source>say why</source>
        <translation type="unfinished">dywedwch pam</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Outcome of %1</source>
        <translation type="unfinished">Canlyniad %1</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePane</name>
    <message>
        <source>Write one reason for all</source>
        <translation type="unfinished">Ysgrifennu un rheswm dros y cyfan</translation>
    </message>
    <message>
        <source>Choose between two versions</source>
        <translation type="unfinished">Dewis rhwng dau fersiwn</translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation type="unfinished">Sut rydych chi’n ei weld</translation>
    </message>
    <message>
        <source>Panel outcome</source>
        <translation type="unfinished">Canlyniad y panel</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeSet</name>
    <message>
        <source>for the sponsor alone</source>
        <translation type="unfinished">i’r noddwr yn unig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Reason for the outcome of %1</source>
        <translation type="unfinished">Rheswm dros ganlyniad %1</translation>
    </message>
    <message>
        <source>What the panel saw, and why it matters</source>
        <translation type="unfinished">Beth welodd y panel, a pham mae hynny’n bwysig</translation>
    </message>
    <message>
        <source>The service team does not read the reason then; the outcome it does.</source>
        <translation type="unfinished">Nid yw tîm y gwasanaeth yn darllen y rheswm wedyn; mae’n darllen y canlyniad.</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation type="unfinished">Un i bob un</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Reason for the sponsor alone, %1</source>
        <translation type="unfinished">Rheswm i’r noddwr yn unig, %1</translation>
    </message>
    <message>
        <source>One for each: write a reason for each of %1</source>
        <translation type="unfinished">Un i bob un: ysgrifennwch reswm dros bob un o’r rhain: %1</translation>
    </message>
</context>
<context>
    <name>ui::OwnRatings</name>
    <message>
        <source>Your ratings</source>
        <translation type="unfinished">Eich sgoriau</translation>
    </message>
    <message>
        <source>In the list: 1, 2, 3 choose an outcome in the order of the scale, N not assessed, A not applicable. U, F and S say that you are unsure, fairly sure or sure. Enter goes to why, and from there to the next point. Delete takes the rating away.</source>
        <translation type="unfinished">Yn y rhestr: mae 1, 2, 3 yn dewis canlyniad yn nhrefn y raddfa, N heb ei asesu, A ddim yn berthnasol. Mae U, F ac S yn dweud eich bod yn ansicr, yn eithaf sicr neu’n sicr. Mae Enter yn mynd at pam, ac oddi yno at y pwynt nesaf. Mae Delete yn tynnu’r sgôr.</translation>
    </message>
    <message>
        <source>You may rate for yourself. As you are here to watch or to learn, or away, your ratings are not counted.</source>
        <translation type="unfinished">Cewch sgorio drosoch eich hun. Gan eich bod yma i wylio neu i ddysgu, neu’n absennol, nid yw eich sgoriau’n cyfrif.</translation>
    </message>
    <message>
        <source>You have rated %1 of the %2 points you are asked about. Nobody else is shown your ratings until the lead reveals them.</source>
        <translation type="unfinished">Rydych wedi sgorio %1 o’r %2 o bwyntiau y gofynnir i chi amdanynt. Ni ddangosir eich sgoriau i neb arall nes i’r prif asesydd eu datgelu.</translation>
    </message>
</context>
<context>
    <name>ui::PackActions</name>
    <message>
        <source>Hand out a pack</source>
        <translation type="unfinished">Rhannu pecyn</translation>
    </message>
    <message>
        <source>Choose one or several assessments in the list first.</source>
        <translation type="unfinished">Dewiswch un neu sawl asesiad yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>A pack cannot be made now</source>
        <translation type="unfinished">Ni ellir gwneud pecyn nawr</translation>
    </message>
    <message>
        <source>The pack was not made</source>
        <translation type="unfinished">Ni wnaed y pecyn</translation>
    </message>
    <message>
        <source>Suppliers who compete with each other</source>
        <translation type="unfinished">Cyflenwyr sy’n cystadlu â’i gilydd</translation>
    </message>
    <message>
        <source>Whoever gets this pack can read about all of them. %1.</source>
        <translation type="unfinished">Gall pwy bynnag sy’n cael y pecyn hwn ddarllen am bob un ohonynt. %1.</translation>
    </message>
    <message>
        <source>Hand them out together</source>
        <translation type="unfinished">Eu rhannu gyda’i gilydd</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation type="unfinished">Cadw’r pecyn</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation type="unfinished">Wrthi’n gwneud y pecyn</translation>
    </message>
</context>
<context>
    <name>ui::PackBanner</name>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Edrych arno</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>A pack with a passphrase is in the folder: %1</source>
        <translation type="unfinished">Mae pecyn â chyfrinymadrodd yn y ffolder: %1</translation>
    </message>
    <message>
        <source>A pack is in the folder: %1</source>
        <translation type="unfinished">Mae pecyn yn y ffolder: %1</translation>
    </message>
    <message>
        <source>A pack from %1 is in the folder: %2</source>
        <translation type="unfinished">Mae pecyn gan %1 yn y ffolder: %2</translation>
    </message>
</context>
<context>
    <name>ui::PackWork</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n newid</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not signed with your key: %1</source>
        <translation type="unfinished">Nid yw wedi’i lofnodi â’ch allwedd: %1</translation>
    </message>
    <message>
        <source>Packs (*.standpoint)</source>
        <translation type="unfinished">Pecynnau (*.standpoint)</translation>
    </message>
    <message>
        <source>The pack is saved at %1. Hand the file over as you like: it is not sent anywhere.</source>
        <translation type="unfinished">Mae’r pecyn wedi’i gadw yn %1. Rhowch y ffeil i eraill fel y mynnwch: nid yw’n cael ei hanfon i unman.</translation>
    </message>
</context>
<context>
    <name>ui::PageHeading</name>
    <message>
        <source>Casebook</source>
        <translation type="unfinished">Llyfr achosion</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished">Safonau</translation>
    </message>
    <message>
        <source>Saving failed – %1 – Standpoint</source>
        <translation type="unfinished">Methodd y cadw – %1 – Standpoint</translation>
    </message>
    <message>
        <source>%1 – Standpoint</source>
        <translation type="unfinished">%1 – Standpoint</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau</translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished">%1  %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished">Tudalen %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation type="unfinished">Tudalen %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::PanelRatings</name>
    <message>
        <source>Ratings of the panel</source>
        <translation type="unfinished">Sgoriau’r panel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished">Pwynt</translation>
    </message>
    <message>
        <source>Reveal this point</source>
        <translation type="unfinished">Datgelu’r pwynt hwn</translation>
    </message>
    <message>
        <source>Reveal all points</source>
        <translation type="unfinished">Datgelu pob pwynt</translation>
    </message>
    <message>
        <source>Settle all that agree as rated</source>
        <translation type="unfinished">Penderfynu fel y’u sgoriwyd</translation>
    </message>
    <message>
        <source>You agreed on %1 of %2 points before talking.</source>
        <translation type="unfinished">Roeddech yn cytuno ar %1 o %2 o bwyntiau cyn siarad.</translation>
    </message>
    <message>
        <source>Everybody on the panel will see who rated %1 how, and why.</source>
        <translation type="unfinished">Bydd pawb ar y panel yn gweld pwy a sgoriodd %1 a sut, a pham.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody on the panel will see who rated these %n point(s) how, and why.</source>
        <translation type="unfinished">
            <numerusform>Bydd pawb ar y panel yn gweld pwy a sgoriodd y pwyntiau hyn (%n) a sut, a pham.</numerusform>
            <numerusform>Bydd pawb ar y panel yn gweld pwy a sgoriodd y pwynt hwn (%n) a sut, a pham.</numerusform>
            <numerusform>Bydd pawb ar y panel yn gweld pwy a sgoriodd y pwyntiau hyn (%n) a sut, a pham.</numerusform>
            <numerusform>Bydd pawb ar y panel yn gweld pwy a sgoriodd y pwyntiau hyn (%n) a sut, a pham.</numerusform>
            <numerusform>Bydd pawb ar y panel yn gweld pwy a sgoriodd y pwyntiau hyn (%n) a sut, a pham.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings stay as they are from then on.</source>
        <translation type="unfinished">Mae sgoriau’n aros fel y maent o hynny ymlaen.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished">Yn eisiau o hyd: %1.</translation>
    </message>
    <message>
        <source>Reveal the ratings</source>
        <translation type="unfinished">Datgelu’r sgoriau</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished">Datgelu</translation>
    </message>
    <message numerus="yes">
        <source>All who rated these %n point(s) said the same. They will be settled as rated; what needs a reason or a recommendation still needs it.</source>
        <translation type="unfinished">
            <numerusform>Dywedodd pawb a sgoriodd y pwyntiau hyn (%n) yr un peth. Penderfynir arnynt fel y’u sgoriwyd; mae angen rheswm neu argymhelliad o hyd lle mae ei angen.</numerusform>
            <numerusform>Dywedodd pawb a sgoriodd y pwynt hwn (%n) yr un peth. Penderfynir arno fel y’i sgoriwyd; mae angen rheswm neu argymhelliad o hyd lle mae ei angen.</numerusform>
            <numerusform>Dywedodd pawb a sgoriodd y pwyntiau hyn (%n) yr un peth. Penderfynir arnynt fel y’u sgoriwyd; mae angen rheswm neu argymhelliad o hyd lle mae ei angen.</numerusform>
            <numerusform>Dywedodd pawb a sgoriodd y pwyntiau hyn (%n) yr un peth. Penderfynir arnynt fel y’u sgoriwyd; mae angen rheswm neu argymhelliad o hyd lle mae ei angen.</numerusform>
            <numerusform>Dywedodd pawb a sgoriodd y pwyntiau hyn (%n) yr un peth. Penderfynir arnynt fel y’u sgoriwyd; mae angen rheswm neu argymhelliad o hyd lle mae ei angen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle all that agree</source>
        <translation type="unfinished">Penderfynu ar bob un sy’n cytuno</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation type="unfinished">Penderfynu arnynt</translation>
    </message>
</context>
<context>
    <name>ui::Panes</name>
    <message>
        <source>Divider after %1</source>
        <translation type="unfinished">Rhaniad ar ôl %1</translation>
    </message>
</context>
<context>
    <name>ui::PasteOffer</name>
    <message>
        <source>Join the lines</source>
        <translation type="unfinished">Uno’r llinellau</translation>
    </message>
    <message>
        <source>Keep as one note</source>
        <translation type="unfinished">Cadw fel un nodyn</translation>
    </message>
    <message>
        <source>Notes to add</source>
        <translation type="unfinished">Nodiadau i’w hychwanegu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Also under</source>
        <translation type="unfinished">Hefyd o dan</translation>
    </message>
    <message>
        <source>Characters that nothing can show were left out.</source>
        <translation type="unfinished">Gadawyd allan nodau na all dim eu dangos.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation type="unfinished">
            <numerusform>Gludwyd %n o linellau.</numerusform>
            <numerusform>Gludwyd %n llinell.</numerusform>
            <numerusform>Gludwyd %n o linellau.</numerusform>
            <numerusform>Gludwyd %n o linellau.</numerusform>
            <numerusform>Gludwyd %n o linellau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n notes of them</source>
        <translation type="unfinished">
            <numerusform>Gwneud %n o nodiadau ohonynt</numerusform>
            <numerusform>Gwneud %n nodyn ohonynt</numerusform>
            <numerusform>Gwneud %n o nodiadau ohonynt</numerusform>
            <numerusform>Gwneud %n o nodiadau ohonynt</numerusform>
            <numerusform>Gwneud %n o nodiadau ohonynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation type="unfinished">
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
            <numerusform>Ychwanegu %n nodyn</numerusform>
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Members of the panel</source>
        <translation type="unfinished">Aelodau’r panel</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished">Ychwanegu aelod</translation>
    </message>
    <message>
        <source>Give points by profession</source>
        <translation type="unfinished">Rhannu yn ôl proffesiwn</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation type="unfinished">Fi yw’r person hwn</translation>
    </message>
    <message>
        <source>These are one person…</source>
        <translation type="unfinished">Un person yw’r rhain…</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation type="unfinished">Gwahanu…</translation>
    </message>
    <message>
        <source>Points that nobody can judge</source>
        <translation type="unfinished">Pwyntiau na all neb eu barnu</translation>
    </message>
    <message>
        <source>Settle this point as not assessed</source>
        <translation type="unfinished">Penderfynu nad aseswyd y pwynt hwn</translation>
    </message>
    <message>
        <source>Settle all as not assessed</source>
        <translation type="unfinished">Penderfynu nad aseswyd yr un ohonynt</translation>
    </message>
    <message>
        <source>Roles of the service team</source>
        <translation type="unfinished">Rolau tîm y gwasanaeth</translation>
    </message>
    <message>
        <source>Who is on the panel</source>
        <translation type="unfinished">Pwy sydd ar y panel</translation>
    </message>
    <message>
        <source>What the panel cannot judge</source>
        <translation type="unfinished">Beth na all y panel ei farnu</translation>
    </message>
    <message>
        <source>The service team</source>
        <translation type="unfinished">Tîm y gwasanaeth</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished">Panel</translation>
    </message>
    <message>
        <source>From now on, what you write in this assessment is written by %1. What you wrote before stays as it is.</source>
        <translation type="unfinished">O hyn ymlaen, %1 sy’n ysgrifennu’r hyn a ysgrifennwch yn yr asesiad hwn. Mae’r hyn a ysgrifennoch o’r blaen yn aros fel y mae.</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation type="unfinished">%1 ydw i</translation>
    </message>
</context>
<context>
    <name>ui::PointField</name>
    <message>
        <source>For example 1, 6</source>
        <translation type="unfinished">Er enghraifft 1, 6</translation>
    </message>
</context>
<context>
    <name>ui::PointHeading</name>
    <message>
        <source>Whole service</source>
        <translation type="unfinished">Y gwasanaeth cyfan</translation>
    </message>
    <message>
        <source>Notes and recommendations that belong to no point</source>
        <translation type="unfinished">Nodiadau ac argymhellion nad ydynt yn perthyn i unrhyw bwynt</translation>
    </message>
    <message>
        <source>Judged together with %1</source>
        <translation type="unfinished">Bernir gyda %1</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation type="unfinished">Arweinir gan %1</translation>
    </message>
    <message>
        <source>Usually led by %1</source>
        <translation type="unfinished">Arweinir fel arfer gan %1</translation>
    </message>
</context>
<context>
    <name>ui::PointsModel</name>
    <message>
        <source>%1 (judged together with %2)</source>
        <translation type="unfinished">%1 (bernir gyda %2)</translation>
    </message>
    <message>
        <source>Break: %1</source>
        <translation type="unfinished">Egwyl: %1</translation>
    </message>
    <message>
        <source>judged together with %1</source>
        <translation type="unfinished">bernir gyda %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished">1 nodyn</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished">%1 o nodiadau</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation type="unfinished">i’w drafod</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished">dim byd eto</translation>
    </message>
</context>
<context>
    <name>ui::PointsPane</name>
    <message>
        <source>Order of the points</source>
        <translation type="unfinished">Trefn y pwyntiau</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Safon</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <source>Nobody has said yet which points you lead or contribute to.</source>
        <translation type="unfinished">Nid oes neb wedi dweud eto pa bwyntiau rydych yn eu harwain neu’n cyfrannu atynt.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>%1 of %2 points settled</source>
        <translation type="unfinished">%1 o’r %2 o bwyntiau wedi’u penderfynu</translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation type="unfinished">
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Come back &amp;later</source>
        <translation type="unfinished">&amp;Dod yn ôl nes ymlaen</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished">Dewisiadau</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished">Fel sydd gan y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent</comment>
        <translation type="unfinished">%</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>Stands beside what you write from now on.</source>
        <translation type="unfinished">Mae wrth ochr yr hyn a ysgrifennwch o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>100% is the size that this computer uses.</source>
        <translation type="unfinished">100% yw’r maint y mae’r cyfrifiadur hwn yn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation type="unfinished">Tanlinellu geiriau wedi’u camsillafu</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">Sillafu</translation>
    </message>
    <message>
        <source>Nothing is changed by itself.</source>
        <translation type="unfinished">Nid oes dim yn newid ohono’i hun.</translation>
    </message>
    <message>
        <source>Folder to watch for packs</source>
        <translation type="unfinished">Ffolder i’w gwylio am becynnau</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Choose a folder to watch for packs</source>
        <translation type="unfinished">Dewis ffolder i’w gwylio am becynnau</translation>
    </message>
    <message>
        <source>A line in the window tells when somebody puts a pack there. Nothing is taken in by itself.</source>
        <translation type="unfinished">Mae llinell yn y ffenestr yn dweud pan fydd rhywun yn rhoi pecyn yno. Nid oes dim yn cael ei gymryd i mewn ohono’i hun.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Iaith y ffenestr</translation>
    </message>
    <message>
        <source>Reports have a language of their own.</source>
        <translation type="unfinished">Mae gan adroddiadau eu hiaith eu hunain.</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation type="unfinished">Cyferbyniad uchel, du ar wyn</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation type="unfinished">Cyferbyniad uchel, gwyn ar ddu</translation>
    </message>
    <message>
        <source>None: watch no folder</source>
        <translation type="unfinished">Dim: peidio â gwylio ffolder</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>This casebook cannot be opened</source>
        <translation type="unfinished">Ni ellir agor y llyfr achosion hwn</translation>
    </message>
    <message>
        <source>Open another casebook…</source>
        <translation type="unfinished">Agor llyfr achosion arall…</translation>
    </message>
    <message>
        <source>New casebook…</source>
        <translation type="unfinished">Llyfr achosion newydd…</translation>
    </message>
    <message>
        <source>The file is %1. Nothing in it was changed.</source>
        <translation type="unfinished">Y ffeil yw %1. Nid oes dim ynddi wedi newid.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished">Yn ôl at %1</translation>
    </message>
</context>
<context>
    <name>ui::QuestionsBox</name>
    <message>
        <source>What to ask, what good looks like and the warning signs for %1 are taken over from %2.</source>
        <translation type="unfinished">Cymerwyd yr hyn i’w ofyn, sut olwg sydd ar waith da a’r arwyddion rhybudd ar gyfer %1 o %2.</translation>
    </message>
    <message>
        <source>What to ask yourselves</source>
        <translation type="unfinished">Beth i’w ofyn i chi’ch hunain</translation>
    </message>
    <message>
        <source>What to ask yourselves at %1</source>
        <translation type="unfinished">Beth i’w ofyn i chi’ch hunain: %1</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished">Beth i’w ofyn</translation>
    </message>
    <message>
        <source>What to ask at %1</source>
        <translation type="unfinished">Beth i’w ofyn: %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 asked</source>
        <translation type="unfinished">%1 · gofynnwyd %2 o %3</translation>
    </message>
</context>
<context>
    <name>ui::RatedPoint</name>
    <message>
        <source>Who said what</source>
        <translation type="unfinished">Pwy ddywedodd beth</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished">Heb eu cyfrif</translation>
    </message>
    <message>
        <source>Ratings that are not counted</source>
        <translation type="unfinished">Sgoriau nad ydynt yn cyfrif</translation>
    </message>
    <message>
        <source>The panel settles</source>
        <translation type="unfinished">Mae’r panel yn penderfynu</translation>
    </message>
    <message>
        <source>Hidden until you reveal this point.</source>
        <translation type="unfinished">Yn gudd nes i chi ddatgelu’r pwynt hwn.</translation>
    </message>
    <message>
        <source>Hidden until the lead reveals this point.</source>
        <translation type="unfinished">Yn gudd nes i’r prif asesydd ddatgelu’r pwynt hwn.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished">Yn eisiau o hyd: %1.</translation>
    </message>
    <message>
        <source>Nobody whose rating counts has rated this point.</source>
        <translation type="unfinished">Nid oes neb y mae ei sgôr yn cyfrif wedi sgorio’r pwynt hwn.</translation>
    </message>
    <message>
        <source>The service team says of itself: %1.</source>
        <translation type="unfinished">Mae tîm y gwasanaeth yn dweud amdano’i hun: %1.</translation>
    </message>
    <message>
        <source>The service team says of itself: %1. %2</source>
        <translation type="unfinished">Mae tîm y gwasanaeth yn dweud amdano’i hun: %1. %2</translation>
    </message>
    <message>
        <source>The panel is split: %1. What the lead chooses is the casting vote, and it needs a reason.</source>
        <translation type="unfinished">Mae’r panel yn rhanedig: %1. Yr hyn y mae’r prif asesydd yn ei ddewis yw’r bleidlais fwrw, ac mae angen rheswm drosti.</translation>
    </message>
</context>
<context>
    <name>ui::RatingForm</name>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished">Pa mor sicr ydych chi?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
        <source>Why, in a line</source>
        <translation type="unfinished">Pam, mewn llinell</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation type="unfinished">Pwynt nesaf</translation>
    </message>
    <message>
        <source>This point is revealed. Your rating stays as it was before the panel talked.</source>
        <translation type="unfinished">Mae’r pwynt hwn wedi’i ddatgelu. Mae eich sgôr yn aros fel yr oedd cyn i’r panel siarad.</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation type="unfinished">Eich sgôr</translation>
    </message>
    <message>
        <source>Why, in a line: %1</source>
        <translation type="unfinished">Pam, mewn llinell: %1</translation>
    </message>
</context>
<context>
    <name>ui::RatingsBox</name>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Sgoriau</translation>
    </message>
    <message>
        <source>Rate or see</source>
        <translation type="unfinished">Sgorio neu weld</translation>
    </message>
    <message>
        <source>Rate, or see the ratings</source>
        <translation type="unfinished">Sgorio, neu weld y sgoriau</translation>
    </message>
    <message>
        <source>Ratings before discussion</source>
        <translation type="unfinished">Sgoriau cyn trafod</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) hidden until the lead reveals them.</source>
        <translation type="unfinished">
            <numerusform>%n o sgoriau yn gudd nes i’r prif asesydd eu datgelu.</numerusform>
            <numerusform>%n sgôr yn gudd nes i’r prif asesydd ei datgelu.</numerusform>
            <numerusform>%n o sgoriau yn gudd nes i’r prif asesydd eu datgelu.</numerusform>
            <numerusform>%n o sgoriau yn gudd nes i’r prif asesydd eu datgelu.</numerusform>
            <numerusform>%n o sgoriau yn gudd nes i’r prif asesydd eu datgelu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RatingsPage</name>
    <message>
        <source>Ratings to show</source>
        <translation type="unfinished">Sgoriau i’w dangos</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation type="unfinished">Eich sgoriau</translation>
    </message>
    <message>
        <source>The panel&apos;s ratings</source>
        <translation type="unfinished">Sgoriau’r panel</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Sgoriau</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationEditor</name>
    <message>
        <source>Suggested by the outcome</source>
        <translation type="unfinished">Awgrymir gan y canlyniad</translation>
    </message>
    <message>
        <source>There is no point “%1” in this assessment. Write the points as 1, 6.</source>
        <translation type="unfinished">Nid oes pwynt “%1” yn yr asesiad hwn. Ysgrifennwch y pwyntiau fel 1, 6.</translation>
    </message>
    <message>
        <source>Write what should be done.</source>
        <translation type="unfinished">Ysgrifennwch beth y dylid ei wneud.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation type="unfinished">Argymhelliad newydd</translation>
    </message>
    <message>
        <source>Edit the recommendation</source>
        <translation type="unfinished">Golygu’r argymhelliad</translation>
    </message>
    <message>
        <source>For example accessibility, measures</source>
        <translation type="unfinished">Er enghraifft hygyrchedd, mesurau</translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation type="unfinished">Beth y dylid ei wneud</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Blaenoriaeth</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation type="unfinished">Pwy sy’n berchen arno</translation>
    </message>
    <message>
        <source>Done by (optional)</source>
        <translation type="unfinished">I’w wneud erbyn (dewisol)</translation>
    </message>
    <message>
        <source>Themes, with commas between (optional)</source>
        <translation type="unfinished">Themâu, gyda choma rhyngddynt (dewisol)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">Pwyntiau</translation>
    </message>
    <message>
        <source>Who may read it besides the panel</source>
        <translation type="unfinished">Pwy a gaiff ei ddarllen heblaw’r panel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation type="unfinished">Rheswm dros y statws</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ychwanegu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Remove the recommendation</source>
        <translation type="unfinished">Tynnu’r argymhelliad</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationsPane</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Argymhellion</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished">+ Ychwanegu</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation type="unfinished">Ychwanegu argymhelliad</translation>
    </message>
    <message>
        <source>Show the note “%1”</source>
        <translation type="unfinished">Dangos y nodyn “%1”</translation>
    </message>
</context>
<context>
    <name>ui::RecycleBinDialog</name>
    <message>
        <source>%1, removed on %2</source>
        <translation type="unfinished">%1, tynnwyd ar %2</translation>
    </message>
    <message>
        <source>%1, forgotten after %2</source>
        <translation type="unfinished">%1, anghofir ar ôl %2</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished">&amp;Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>&amp;Forget for good…</source>
        <translation type="unfinished">&amp;Anghofio am byth…</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation type="unfinished">&amp;Gwagio’r bin…</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished">Bin ailgylchu</translation>
    </message>
    <message>
        <source>Removed assessments, the latest first</source>
        <translation type="unfinished">Asesiadau a dynnwyd, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">byth</translation>
    </message>
    <message>
        <source> days in the bin</source>
        <translation type="unfinished"> o ddyddiau yn y bin</translation>
    </message>
    <message>
        <source>Forget for &amp;good after</source>
        <translation type="unfinished">Anghofio am &amp;byth ar ôl</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation type="unfinished">Mae’r bin ailgylchu’n wag.</translation>
    </message>
    <message>
        <source>What is here is in no list and found by no search. Merges still bring it what is new.</source>
        <translation type="unfinished">Nid yw’r hyn sydd yma mewn unrhyw restr ac nid yw unrhyw chwiliad yn dod o hyd iddo. Mae cyfuno’n dal i ddod â’r hyn sy’n newydd iddo.</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation type="unfinished">Wrthi’n dod ag ef yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) will be gone for good, with all that was written there. Nothing brings that back.</source>
        <translation type="unfinished">
            <numerusform>Bydd %n o asesiadau wedi mynd am byth, gyda phopeth a ysgrifennwyd yno. Nid oes dim yn dod â hynny’n ôl.</numerusform>
            <numerusform>Bydd %n asesiad wedi mynd am byth, gyda phopeth a ysgrifennwyd yno. Nid oes dim yn dod â hynny’n ôl.</numerusform>
            <numerusform>Bydd %n o asesiadau wedi mynd am byth, gyda phopeth a ysgrifennwyd yno. Nid oes dim yn dod â hynny’n ôl.</numerusform>
            <numerusform>Bydd %n o asesiadau wedi mynd am byth, gyda phopeth a ysgrifennwyd yno. Nid oes dim yn dod â hynny’n ôl.</numerusform>
            <numerusform>Bydd %n o asesiadau wedi mynd am byth, gyda phopeth a ysgrifennwyd yno. Nid oes dim yn dod â hynny’n ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished">Anghofio am byth</translation>
    </message>
    <message>
        <source>Copies that hold it too:
%1</source>
        <translation type="unfinished">Copïau lle mae hefyd:
%1</translation>
    </message>
    <message>
        <source>Forget it here, and keep the copies</source>
        <translation type="unfinished">Ei anghofio yma, a chadw’r copïau</translation>
    </message>
    <message>
        <source>Forget it here and in these copies</source>
        <translation type="unfinished">Ei anghofio yma ac yn y copïau hyn</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation type="unfinished">Wrthi’n chwilio am gopïau</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation type="unfinished">Wrthi’n anghofio</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">Wrthi’n cadw</translation>
    </message>
</context>
<context>
    <name>ui::RedactActions</name>
    <message>
        <source>Nothing can be redacted now</source>
        <translation type="unfinished">Ni ellir tynnu dim allan nawr</translation>
    </message>
    <message>
        <source>Redact words</source>
        <translation type="unfinished">Tynnu geiriau allan</translation>
    </message>
    <message>
        <source>The words of this go for good, and nothing brings them back:

%1</source>
        <translation type="unfinished">Mae’r geiriau hyn yn mynd am byth, ac nid oes dim yn dod â nhw’n ôl:

%1</translation>
    </message>
    <message>
        <source>Redact for good</source>
        <translation type="unfinished">Tynnu allan am byth</translation>
    </message>
    <message>
        <source>The house style of reports has the name too.</source>
        <translation type="unfinished">Mae’r enw yn arddull tŷ’r adroddiadau hefyd.</translation>
    </message>
    <message>
        <source>The office’s agenda has the name too.</source>
        <translation type="unfinished">Mae’r enw yn agenda’r swyddfa hefyd.</translation>
    </message>
    <message>
        <source>Something that is not finished yet has the name too.</source>
        <translation type="unfinished">Mae’r enw mewn rhywbeth nad yw wedi’i orffen eto hefyd.</translation>
    </message>
    <message>
        <source>The words are gone from this casebook.</source>
        <translation type="unfinished">Mae’r geiriau wedi mynd o’r llyfr achosion hwn.</translation>
    </message>
    <message>
        <source>The name also stands in what people wrote. Go through:</source>
        <translation type="unfinished">Mae’r enw hefyd yn yr hyn a ysgrifennodd pobl. Ewch drwy:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>These files hold an older copy, which may still have the words:</source>
        <translation type="unfinished">Mae copi hŷn yn y ffeiliau hyn, a gall y geiriau fod ynddo o hyd:</translation>
    </message>
</context>
<context>
    <name>ui::RedactDialog</name>
    <message>
        <source>Nothing that you may redact holds these words.</source>
        <translation type="unfinished">Nid yw’r geiriau hyn mewn dim y cewch dynnu geiriau allan ohono.</translation>
    </message>
    <message>
        <source>Redact words</source>
        <translation type="unfinished">Tynnu geiriau allan</translation>
    </message>
    <message>
        <source>Nothing here is yours to redact. What others wrote only the lead redacts: ask them to.</source>
        <translation type="unfinished">Nid oes dim yma i chi ei dynnu allan. Dim ond y prif asesydd sy’n tynnu allan yr hyn a ysgrifennodd eraill: gofynnwch i’r prif asesydd wneud.</translation>
    </message>
    <message>
        <source>What you choose is destroyed here for good, and in every casebook that merges yours. Who wrote it and when stays. Nothing brings the words back.</source>
        <translation type="unfinished">Caiff yr hyn a ddewiswch ei ddinistrio yma am byth, ac ym mhob llyfr achosion sy’n cyfuno eich un chi. Mae pwy a’i hysgrifennodd a phryd yn aros. Nid oes dim yn dod â’r geiriau’n ôl.</translation>
    </message>
    <message>
        <source>Show only what holds these words</source>
        <translation type="unfinished">Dangos yr hyn sydd â’r geiriau hyn yn unig</translation>
    </message>
    <message>
        <source>Names and words, names first</source>
        <translation type="unfinished">Enwau a geiriau, enwau yn gyntaf</translation>
    </message>
    <message>
        <source>&amp;Why, without repeating the words (may stay empty)</source>
        <translation type="unfinished">&amp;Pam, heb ailadrodd y geiriau (gellir ei adael yn wag)</translation>
    </message>
    <message>
        <source>Redact for good</source>
        <translation type="unfinished">Tynnu allan am byth</translation>
    </message>
    <message>
        <source>The name of %1</source>
        <translation type="unfinished">Enw %1</translation>
    </message>
    <message>
        <source>What the service does and what is in scope</source>
        <translation type="unfinished">Beth mae’r gwasanaeth yn ei wneud a beth sydd o fewn y cwmpas</translation>
    </message>
    <message>
        <source>What is said of version %1</source>
        <translation type="unfinished">Beth a ddywedir am fersiwn %1</translation>
    </message>
</context>
<context>
    <name>ui::RefusalWords</name>
    <message numerus="yes">
        <source>%n thing(s) should be put right first: see Open.</source>
        <translation type="unfinished">
            <numerusform>Dylid cywiro %n o bethau yn gyntaf: gweler Agored.</numerusform>
            <numerusform>Dylid cywiro %n peth yn gyntaf: gweler Agored.</numerusform>
            <numerusform>Dylid cywiro %n o bethau yn gyntaf: gweler Agored.</numerusform>
            <numerusform>Dylid cywiro %n o bethau yn gyntaf: gweler Agored.</numerusform>
            <numerusform>Dylid cywiro %n o bethau yn gyntaf: gweler Agored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepairTask</name>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation type="unfinished">Hyd y gellir dweud, nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>The damaged file is as it was. Keep it until you have looked at what is said here.</source>
        <translation type="unfinished">Mae’r ffeil a ddifrodwyd fel yr oedd. Cadwch hi nes eich bod wedi edrych ar yr hyn a ddywedir yma.</translation>
    </message>
</context>
<context>
    <name>ui::RepairWords</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation type="unfinished">
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n asesiad</numerusform>
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n o asesiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n newid</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation type="unfinished">
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
            <numerusform>%n ffeil wedi’i hatodi</numerusform>
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
            <numerusform>%n o ffeiliau wedi’u hatodi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplyForm</name>
    <message>
        <source>The panel&apos;s reply</source>
        <translation type="unfinished">Ymateb y panel</translation>
    </message>
    <message>
        <source>We keep the finding</source>
        <translation type="unfinished">Rydym yn cadw’r canfyddiad</translation>
    </message>
    <message>
        <source>We changed it</source>
        <translation type="unfinished">Rydym wedi’i newid</translation>
    </message>
    <message>
        <source>We withdraw it</source>
        <translation type="unfinished">Rydym yn tynnu’r canfyddiad yn ôl</translation>
    </message>
    <message>
        <source>Choose what becomes of the finding</source>
        <translation type="unfinished">Dewiswch beth a ddaw o’r canfyddiad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>It stands beside the answer in the reports of the next version.</source>
        <translation type="unfinished">Mae wrth ochr yr ateb yn adroddiadau’r fersiwn nesaf.</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation type="unfinished">Cofnodi’r ymateb</translation>
    </message>
    <message>
        <source>Take the reply away</source>
        <translation type="unfinished">Tynnu’r ymateb</translation>
    </message>
</context>
<context>
    <name>ui::ReportExport</name>
    <message>
        <source>PDF, for reading and printing</source>
        <translation type="unfinished">PDF, i’w ddarllen a’i argraffu</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished">Tudalen we (HTML)</translation>
    </message>
    <message>
        <source>Document to edit (DOCX)</source>
        <translation type="unfinished">Dogfen i’w golygu (DOCX)</translation>
    </message>
    <message>
        <source>Plain text with marks (Markdown)</source>
        <translation type="unfinished">Testun plaen â marciau (Markdown)</translation>
    </message>
    <message>
        <source>Page for GOV.UK (Govspeak)</source>
        <translation type="unfinished">Tudalen ar gyfer GOV.UK (Govspeak)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation type="unfinished">Tablau (CSV)</translation>
    </message>
    <message>
        <source>Exchange format (JSON)</source>
        <translation type="unfinished">Fformat cyfnewid (JSON)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Cadw…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Agor y ffolder</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation type="unfinished">Ei gadw fel</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Cadw’r adroddiad</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Rhagolwg</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>They will not see %1.</source>
        <translation type="unfinished">Ni fyddant yn gweld y rhain: %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Cadw’r adroddiad</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation type="unfinished">Ffeil %1 (*.%2)</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation type="unfinished">Ffolder ar gyfer yr adroddiadau</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation type="unfinished">Disodli ffeiliau</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are in %1 already.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o’r ffeiliau hyn yn %1 eisoes.</numerusform>
            <numerusform>Mae %n o’r ffeiliau hyn yn %1 eisoes.</numerusform>
            <numerusform>Mae %n o’r ffeiliau hyn yn %1 eisoes.</numerusform>
            <numerusform>Mae %n o’r ffeiliau hyn yn %1 eisoes.</numerusform>
            <numerusform>Mae %n o’r ffeiliau hyn yn %1 eisoes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation type="unfinished">Eu disodli</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation type="unfinished">Cadw’r adroddiadau</translation>
    </message>
    <message numerus="yes">
        <source>Writing the report in %n formats</source>
        <translation type="unfinished">
            <numerusform>Wrthi’n ysgrifennu’r adroddiad mewn %n o fformatau</numerusform>
            <numerusform>Wrthi’n ysgrifennu’r adroddiad mewn %n fformat</numerusform>
            <numerusform>Wrthi’n ysgrifennu’r adroddiad mewn %n o fformatau</numerusform>
            <numerusform>Wrthi’n ysgrifennu’r adroddiad mewn %n o fformatau</numerusform>
            <numerusform>Wrthi’n ysgrifennu’r adroddiad mewn %n o fformatau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished">Rhagolwg o’r adroddiad</translation>
    </message>
    <message>
        <source>A picture of its pages. To read it with a screen reader, save it as PDF or HTML.</source>
        <translation type="unfinished">Llun o’i dudalennau. I’w ddarllen â darllenydd sgrin, cadwch ef fel PDF neu HTML.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Llai</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation type="unfinished">Lled llawn</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportSettings</name>
    <message>
        <source>Which ones…</source>
        <translation type="unfinished">Pa rai…</translation>
    </message>
    <message>
        <source>Which ones they will not see</source>
        <translation type="unfinished">Pa rai na fyddant yn eu gweld</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>As the assessment has it</source>
        <translation type="unfinished">Fel sydd gan yr asesiad</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Gosodiad</translation>
    </message>
    <message>
        <source>As the standard has it</source>
        <translation type="unfinished">Fel sydd gan y safon</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Fersiwn</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished">Fel y mae nawr</translation>
    </message>
    <message>
        <source>Say that a later version replaced it</source>
        <translation type="unfinished">Dweud bod fersiwn diweddarach wedi’i ddisodli</translation>
    </message>
    <message>
        <source>The report for</source>
        <translation type="unfinished">Yr adroddiad ar gyfer</translation>
    </message>
    <message>
        <source>The report for %1</source>
        <translation type="unfinished">Yr adroddiad ar gyfer %1</translation>
    </message>
    <message>
        <source>Version %1, as signed</source>
        <translation type="unfinished">Fersiwn %1, fel y’i llofnodwyd</translation>
    </message>
    <message>
        <source>It is marked as a draft: the panel has not signed it.</source>
        <translation type="unfinished">Mae wedi’i farcio’n ddrafft: nid yw’r panel wedi’i lofnodi.</translation>
    </message>
    <message>
        <source>It is the final report of version %1.</source>
        <translation type="unfinished">Dyma adroddiad terfynol fersiwn %1.</translation>
    </message>
    <message>
        <source>It is final: version %1 was signed.</source>
        <translation type="unfinished">Mae’n derfynol: llofnodwyd fersiwn %1.</translation>
    </message>
    <message>
        <source>It is marked as a draft: something was changed since version %1 was signed.</source>
        <translation type="unfinished">Mae wedi’i farcio’n ddrafft: newidiwyd rhywbeth ers llofnodi fersiwn %1.</translation>
    </message>
    <message>
        <source>It was taken over from a published report.</source>
        <translation type="unfinished">Fe’i cymerwyd o adroddiad cyhoeddedig.</translation>
    </message>
    <message>
        <source>They see everything that was kept.</source>
        <translation type="unfinished">Maent yn gweld popeth a gadwyd.</translation>
    </message>
    <message>
        <source>They will not see %1.</source>
        <translation type="unfinished">Ni fyddant yn gweld y rhain: %1.</translation>
    </message>
    <message>
        <source>People wrote in</source>
        <translation type="unfinished">Ysgrifennodd pobl yn</translation>
    </message>
    <message>
        <source>What each paragraph looks like</source>
        <translation type="unfinished">Yr iaith y mae pob paragraff i’w weld ynddi</translation>
    </message>
    <message>
        <source>A screen reader reads each paragraph of the report with the voice of its language.</source>
        <translation type="unfinished">Mae darllenydd sgrin yn darllen pob paragraff o’r adroddiad â llais ei iaith.</translation>
    </message>
</context>
<context>
    <name>ui::RetentionActions</name>
    <message>
        <source>The dates cannot be shown now</source>
        <translation type="unfinished">Ni ellir dangos y dyddiadau nawr</translation>
    </message>
    <message>
        <source>Retention dates</source>
        <translation type="unfinished">Dyddiadau cadw</translation>
    </message>
</context>
<context>
    <name>ui::RetentionBanner</name>
    <message>
        <source>Go through them…</source>
        <translation type="unfinished">Mynd drwyddynt…</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) are past their retention date.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o asesiadau y tu hwnt i’w dyddiad cadw.</numerusform>
            <numerusform>Mae %n asesiad y tu hwnt i’w ddyddiad cadw.</numerusform>
            <numerusform>Mae %n o asesiadau y tu hwnt i’w dyddiad cadw.</numerusform>
            <numerusform>Mae %n o asesiadau y tu hwnt i’w dyddiad cadw.</numerusform>
            <numerusform>Mae %n o asesiadau y tu hwnt i’w dyddiad cadw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Tynnu</translation>
    </message>
    <message>
        <source>&amp;Keep until</source>
        <translation type="unfinished">&amp;Cadw tan</translation>
    </message>
    <message>
        <source>Other r&amp;ules…</source>
        <translation type="unfinished">&amp;Rheolau eraill…</translation>
    </message>
    <message>
        <source>Retention dates</source>
        <translation type="unfinished">Dyddiadau cadw</translation>
    </message>
    <message>
        <source>Assessments past their retention date, the earliest first</source>
        <translation type="unfinished">Asesiadau y tu hwnt i’w dyddiad cadw, y cynharaf yn gyntaf</translation>
    </message>
    <message>
        <source>The day until which it is kept</source>
        <translation type="unfinished">Y diwrnod y’i cedwir hyd ato</translation>
    </message>
    <message>
        <source>%1, to be looked at since %2</source>
        <translation type="unfinished">%1, i’w ystyried ers %2</translation>
    </message>
    <message>
        <source>no rules</source>
        <translation type="unfinished">dim rheolau</translation>
    </message>
    <message>
        <source>Nothing is past its retention date (%1).</source>
        <translation type="unfinished">Nid oes dim y tu hwnt i’w ddyddiad cadw (%1).</translation>
    </message>
    <message>
        <source>Nothing goes by itself. What you remove goes to the recycle bin (%1).</source>
        <translation type="unfinished">Nid oes dim yn mynd ohono’i hun. Mae’r hyn a dynnwch yn mynd i’r bin ailgylchu (%1).</translation>
    </message>
    <message>
        <source>Enter a day after today, such as 28 2 2030.</source>
        <translation type="unfinished">Rhowch ddiwrnod ar ôl heddiw, megis 28 2 2030.</translation>
    </message>
    <message>
        <source>How long assessments are kept</source>
        <translation type="unfinished">Am ba hyd y cedwir asesiadau</translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml)</source>
        <translation type="unfinished">Rheolau (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">Wrthi’n cadw</translation>
    </message>
</context>
<context>
    <name>ui::ReviewIssues</name>
    <message>
        <source>What is open</source>
        <translation type="unfinished">Beth sy’n agored</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>For signing</source>
        <translation type="unfinished">I’w lofnodi</translation>
    </message>
    <message>
        <source>Enter goes to the place where it can be put right.</source>
        <translation type="unfinished">Mae Enter yn mynd i’r lle y gellir ei gywiro.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Mynd yno</translation>
    </message>
    <message>
        <source>before signing</source>
        <translation type="unfinished">cyn llofnodi</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished">i’w ystyried</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished">Nid oes dim yn agored.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing holds up signing. %n thing(s) are worth a look.</source>
        <translation type="unfinished">
            <numerusform>Nid oes dim yn rhwystro llofnodi. Mae %n o bethau yn werth edrych arnynt.</numerusform>
            <numerusform>Nid oes dim yn rhwystro llofnodi. Mae %n peth yn werth edrych arno.</numerusform>
            <numerusform>Nid oes dim yn rhwystro llofnodi. Mae %n o bethau yn werth edrych arnynt.</numerusform>
            <numerusform>Nid oes dim yn rhwystro llofnodi. Mae %n o bethau yn werth edrych arnynt.</numerusform>
            <numerusform>Nid oes dim yn rhwystro llofnodi. Mae %n o bethau yn werth edrych arnynt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be put right before the lead signs.</source>
        <translation type="unfinished">
            <numerusform>Dylid cywiro %n o bethau cyn i’r prif asesydd lofnodi.</numerusform>
            <numerusform>Dylid cywiro %n peth cyn i’r prif asesydd lofnodi.</numerusform>
            <numerusform>Dylid cywiro %n o bethau cyn i’r prif asesydd lofnodi.</numerusform>
            <numerusform>Dylid cywiro %n o bethau cyn i’r prif asesydd lofnodi.</numerusform>
            <numerusform>Dylid cywiro %n o bethau cyn i’r prif asesydd lofnodi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished">Unrhyw un</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Part of the review</source>
        <translation type="unfinished">Rhan o’r adolygiad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dau fersiwn</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Llofnodi</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Fersiynau</translation>
    </message>
    <message>
        <source>Team&apos;s answers</source>
        <translation type="unfinished">Atebion y tîm</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation type="unfinished">Adolygu a llofnodi</translation>
    </message>
</context>
<context>
    <name>ui::SamePersonActions</name>
    <message>
        <source>These are one person</source>
        <translation type="unfinished">Un person yw’r rhain</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation type="unfinished">Un person ydynt</translation>
    </message>
    <message>
        <source>That they are two people could not be saved</source>
        <translation type="unfinished">Ni ellid cadw mai dau berson ydynt</translation>
    </message>
</context>
<context>
    <name>ui::SamePersonBanner</name>
    <message>
        <source>Same person</source>
        <translation type="unfinished">Yr un person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Dau berson</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Is %1 the same person as %2?</source>
        <translation type="unfinished">Ai’r un person yw %1 a %2?</translation>
    </message>
</context>
<context>
    <name>ui::SampleActions</name>
    <message>
        <source>Open a sample</source>
        <translation type="unfinished">Agor sampl</translation>
    </message>
    <message>
        <source>There are no samples in %1.</source>
        <translation type="unfinished">Nid oes samplau yn %1.</translation>
    </message>
    <message>
        <source>Assessments of invented services</source>
        <translation type="unfinished">Asesiadau o wasanaethau dychmygol</translation>
    </message>
    <message>
        <source>The sample could not be thrown away</source>
        <translation type="unfinished">Ni ellid taflu’r sampl</translation>
    </message>
    <message>
        <source>It is still in %1: %2</source>
        <translation type="unfinished">Mae yn %1 o hyd: %2</translation>
    </message>
    <message>
        <source>Throw the sample away</source>
        <translation type="unfinished">Taflu’r sampl</translation>
    </message>
    <message>
        <source>What was written in the sample goes with it. Your own casebooks stay as they are.</source>
        <translation type="unfinished">Mae’r hyn a ysgrifennwyd yn y sampl yn mynd gydag ef. Mae eich llyfrau achosion eich hun yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Ei daflu</translation>
    </message>
</context>
<context>
    <name>ui::SampleBanner</name>
    <message>
        <source>This is a sample of an invented service, in a casebook of its own. Nothing here stands among your work.</source>
        <translation type="unfinished">Sampl o wasanaeth dychmygol yw hwn, mewn llyfr achosion ar wahân. Nid oes dim yma ymhlith eich gwaith.</translation>
    </message>
    <message>
        <source>Back to my casebook</source>
        <translation type="unfinished">Yn ôl i’m llyfr achosion</translation>
    </message>
    <message>
        <source>Throw it away…</source>
        <translation type="unfinished">Ei daflu…</translation>
    </message>
    <message>
        <source>Throw the sample away…</source>
        <translation type="unfinished">Taflu’r sampl…</translation>
    </message>
</context>
<context>
    <name>ui::SaveReports</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished">Wedi’i gadw fel %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n more file(s) beside it</source>
        <translation type="unfinished">
            <numerusform>gyda %n o ffeiliau eraill wrth ei ochr</numerusform>
            <numerusform>gyda %n ffeil arall wrth ei ochr</numerusform>
            <numerusform>gyda %n o ffeiliau eraill wrth ei ochr</numerusform>
            <numerusform>gyda %n o ffeiliau eraill wrth ei ochr</numerusform>
            <numerusform>gyda %n o ffeiliau eraill wrth ei ochr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o ffeiliau yn %1.</numerusform>
            <numerusform>Mae %n ffeil yn %1.</numerusform>
            <numerusform>Mae %n o ffeiliau yn %1.</numerusform>
            <numerusform>Mae %n o ffeiliau yn %1.</numerusform>
            <numerusform>Mae %n o ffeiliau yn %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScaleChoice</name>
    <message>
        <source>Scale for %1</source>
        <translation type="unfinished">Graddfa ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keys for what is chosen</source>
        <translation type="unfinished">Bysellau ar gyfer yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Press them here. Backspace empties the field.</source>
        <translation type="unfinished">Pwyswch nhw yma. Mae Backspace yn gwagio’r maes.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation type="unfinished">Defnyddio’r bysellau hyn</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished">Dim bysellau</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished">Fel yr oedd</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Bysellau</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished">%1, %2. %3</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished">dim bysellau</translation>
    </message>
    <message>
        <source>Press Ctrl or Alt with another key, or a key such as F6. Other keys are needed to type and to move.</source>
        <translation type="unfinished">Pwyswch Ctrl neu Alt gyda bysell arall, neu fysell megis F6. Mae angen y bysellau eraill i deipio ac i symud.</translation>
    </message>
    <message>
        <source>“%1” has these keys. Use them once more to take them from there.</source>
        <translation type="unfinished">“%1” sydd â’r bysellau hyn. Defnyddiwch nhw unwaith eto i’w cymryd oddi yno.</translation>
    </message>
    <message>
        <source>Keys for what is chosen: %1</source>
        <translation type="unfinished">Bysellau ar gyfer yr hyn a ddewiswyd: %1</translation>
    </message>
</context>
<context>
    <name>ui::ShowList</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation type="unfinished">Pob asesiad</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished">Camau gweithredu agored</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation type="unfinished">Camau gweithredu hwyr</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Safon</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation type="unfinished">Dim cyfnod</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::SideBySide</name>
    <message>
        <source>Points side by side</source>
        <translation type="unfinished">Pwyntiau ochr yn ochr</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Has no counterpart</source>
        <translation type="unfinished">Nid oes pwynt cyfatebol</translation>
    </message>
</context>
<context>
    <name>ui::SignedVersions</name>
    <message>
        <source>hidden until the reveal</source>
        <translation type="unfinished">yn gudd tan y datgeliad</translation>
    </message>
    <message>
        <source>Signed versions</source>
        <translation type="unfinished">Fersiynau wedi’u llofnodi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Fersiwn</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Llofnodwyd gan</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Ar</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Ôl bys</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Ateb erbyn</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished">Beth mae’n ei newid</translation>
    </message>
    <message>
        <source>Not confirmed by</source>
        <translation type="unfinished">Heb gadarnhad gan</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Each version that the lead signs is listed here.</source>
        <translation type="unfinished">Nid oes neb wedi llofnodi eto. Rhestrir yma bob fersiwn y mae’r prif asesydd yn ei lofnodi.</translation>
    </message>
    <message>
        <source>What differs between two versions</source>
        <translation type="unfinished">Beth sy’n wahanol rhwng dau fersiwn</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Rhan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Ar ôl</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Cymharu</translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished">gyda</translation>
    </message>
    <message>
        <source>Redacted since. %1</source>
        <translation type="unfinished">Geiriau wedi’u tynnu allan ers hynny. %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">Fersiwn %1</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation type="unfinished">Fel y mae nawr</translation>
    </message>
    <message>
        <source>This version came in without its history, so it cannot be compared.</source>
        <translation type="unfinished">Daeth y fersiwn hwn i mewn heb ei hanes, felly ni ellir ei gymharu.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished">Nid oes dim yn wahanol.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o bethau yn wahanol.</numerusform>
            <numerusform>Mae %n peth yn wahanol.</numerusform>
            <numerusform>Mae %n o bethau yn wahanol.</numerusform>
            <numerusform>Mae %n o bethau yn wahanol.</numerusform>
            <numerusform>Mae %n o bethau yn wahanol.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Signing</name>
    <message>
        <source>Changed since version %1 was signed</source>
        <translation type="unfinished">Wedi newid ers llofnodi fersiwn %1</translation>
    </message>
    <message>
        <source>Version %1, signed on %2</source>
        <translation type="unfinished">Fersiwn %1, llofnodwyd ar %2</translation>
    </message>
    <message>
        <source>Version %1, signed</source>
        <translation type="unfinished">Fersiwn %1, wedi’i lofnodi</translation>
    </message>
    <message>
        <source>Who stands by this version</source>
        <translation type="unfinished">Pwy sy’n sefyll wrth y fersiwn hwn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>This version</source>
        <translation type="unfinished">Y fersiwn hwn</translation>
    </message>
    <message>
        <source>I have read this version and stand by it</source>
        <translation type="unfinished">Rwyf wedi darllen y fersiwn hwn ac rwy’n sefyll wrtho</translation>
    </message>
    <message>
        <source>Take my word back</source>
        <translation type="unfinished">Tynnu fy ngair yn ôl</translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation type="unfinished">Beth mae’r fersiwn hwn yn ei newid</translation>
    </message>
    <message>
        <source>For those who read the version before.</source>
        <translation type="unfinished">I’r rhai sy’n darllen y fersiwn blaenorol.</translation>
    </message>
    <message>
        <source>Why you sign without them</source>
        <translation type="unfinished">Pam rydych yn llofnodi hebddynt</translation>
    </message>
    <message>
        <source>The lead signs</source>
        <translation type="unfinished">Mae’r prif asesydd yn llofnodi</translation>
    </message>
    <message>
        <source>Working days for the team&apos;s answer</source>
        <translation type="unfinished">Diwrnodau gwaith ar gyfer ateb y tîm</translation>
    </message>
    <message>
        <source>0 for no answer. Bank holidays are not left out.</source>
        <translation type="unfinished">0 am ddim ateb. Ni hepgorir gwyliau banc.</translation>
    </message>
    <message>
        <source>The team may answer until %1.</source>
        <translation type="unfinished">Caiff y tîm ateb tan %1.</translation>
    </message>
    <message>
        <source>The team is not asked for an answer.</source>
        <translation type="unfinished">Ni ofynnir i’r tîm am ateb.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation type="unfinished">Nid oes neb wedi llofnodi eto.</translation>
    </message>
    <message>
        <source>What stands here now has the fingerprint %1.</source>
        <translation type="unfinished">Mae gan yr hyn sydd yma nawr yr ôl bys %1.</translation>
    </message>
    <message>
        <source>stands by it</source>
        <translation type="unfinished">yn sefyll wrtho</translation>
    </message>
    <message>
        <source>read an earlier version</source>
        <translation type="unfinished">wedi darllen fersiwn cynharach</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ddim eto</translation>
    </message>
    <message>
        <source>Sign version %1</source>
        <translation type="unfinished">Llofnodi fersiwn %1</translation>
    </message>
    <message>
        <source>Not yet standing by it: %1. Ask them to, or say why not, for example that they are away.</source>
        <translation type="unfinished">Ddim yn sefyll wrtho eto: %1. Gofynnwch iddynt wneud, neu dywedwch pam ddim, er enghraifft eu bod yn absennol.</translation>
    </message>
    <message>
        <source>Your name stands under this version from then on. It can be changed later, and that makes another version.</source>
        <translation type="unfinished">Bydd eich enw o dan y fersiwn hwn o hynny ymlaen. Gellir ei newid yn ddiweddarach, ac mae hynny’n gwneud fersiwn arall.</translation>
    </message>
    <message>
        <source>Not yet standing by it: %1.</source>
        <translation type="unfinished">Ddim yn sefyll wrtho eto: %1.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Llofnodi</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation type="unfinished">Ni lofnodwyd dim</translation>
    </message>
    <message>
        <source>The assessment was closed meanwhile. Open it and sign again.</source>
        <translation type="unfinished">Caewyd yr asesiad yn y cyfamser. Agorwch ef a llofnodwch eto.</translation>
    </message>
</context>
<context>
    <name>ui::SpellingActions</name>
    <message>
        <source>Your words could not be kept</source>
        <translation type="unfinished">Ni ellid cadw eich geiriau</translation>
    </message>
    <message>
        <source>No misspelt word in this text</source>
        <translation type="unfinished">Nid oes gair wedi’i gamsillafu yn y testun hwn</translation>
    </message>
    <message>
        <source>Misspelt: %1</source>
        <translation type="unfinished">Camsillafwyd: %1</translation>
    </message>
    <message>
        <source>No dictionary is installed. For English, install the package hunspell-en-gb; for Welsh, put cy_GB.aff and cy_GB.dic into /usr/share/hunspell.</source>
        <translation type="unfinished">Nid oes geiriadur wedi’i osod. Ar gyfer Saesneg, gosodwch y pecyn hunspell-en-gb; ar gyfer y Gymraeg, rhowch cy_GB.aff a cy_GB.dic yn /usr/share/hunspell.</translation>
    </message>
    <message>
        <source>No dictionary is installed for the language of this assessment.</source>
        <translation type="unfinished">Nid oes geiriadur wedi’i osod ar gyfer iaith yr asesiad hwn.</translation>
    </message>
    <message>
        <source>Spelling cannot be checked</source>
        <translation type="unfinished">Ni ellir gwirio sillafu</translation>
    </message>
    <message>
        <source>Go into a text first: the next misspelt word is looked for there</source>
        <translation type="unfinished">Ewch i mewn i destun yn gyntaf: chwilir am y gair nesaf wedi’i gamsillafu yno</translation>
    </message>
    <message>
        <source>Spelling is not checked. Turn it on in the View menu.</source>
        <translation type="unfinished">Nid yw sillafu’n cael ei wirio. Trowch ef ymlaen yn y ddewislen Gweld.</translation>
    </message>
</context>
<context>
    <name>ui::SpellingMarks</name>
    <message>
        <source>Remove from my words</source>
        <translation type="unfinished">Tynnu o’m geiriau</translation>
    </message>
    <message>
        <source>No words are suggested</source>
        <translation type="unfinished">Nid awgrymir geiriau</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished">Ychwanegu at fy ngeiriau</translation>
    </message>
    <message>
        <source>Ignore in this assessment</source>
        <translation type="unfinished">Anwybyddu yn yr asesiad hwn</translation>
    </message>
    <message>
        <source>Looking for other words…</source>
        <translation type="unfinished">Yn chwilio am eiriau eraill…</translation>
    </message>
</context>
<context>
    <name>ui::StandardActions</name>
    <message>
        <source>Standards (*.yaml *.yml)</source>
        <translation type="unfinished">Safonau (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation type="unfinished">Ychwanegu safon</translation>
    </message>
    <message>
        <source>Remove the standard</source>
        <translation type="unfinished">Tynnu’r safon</translation>
    </message>
    <message>
        <source>%1 will not be offered for new assessments any more. Assessments that use it keep its text.</source>
        <translation type="unfinished">Ni fydd %1 yn cael ei chynnig ar gyfer asesiadau newydd mwyach. Mae asesiadau sy’n ei defnyddio’n cadw ei thestun.</translation>
    </message>
    <message>
        <source>The standard could not be removed</source>
        <translation type="unfinished">Ni ellid tynnu’r safon</translation>
    </message>
    <message>
        <source>Save a template for a standard</source>
        <translation type="unfinished">Cadw templed ar gyfer safon</translation>
    </message>
    <message>
        <source>The template could not be saved</source>
        <translation type="unfinished">Ni ellid cadw’r templed</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation type="unfinished">Mae’r templed wedi’i gadw</translation>
    </message>
    <message>
        <source>%1 is a small standard that has no faults as it is. Open it in a text editor, make it yours, then use Standards, Add a standard.</source>
        <translation type="unfinished">Safon fach heb ddiffygion fel y mae yw %1. Agorwch hi mewn golygydd testun, gwnewch hi’n eiddo i chi, yna defnyddiwch Safonau, Ychwanegu safon.</translation>
    </message>
    <message>
        <source>The assessment cannot be moved now</source>
        <translation type="unfinished">Ni ellir symud yr asesiad nawr</translation>
    </message>
    <message>
        <source>The assessment could not be moved</source>
        <translation type="unfinished">Ni ellid symud yr asesiad</translation>
    </message>
</context>
<context>
    <name>ui::StandardText</name>
    <message>
        <source>Read the standard</source>
        <translation type="unfinished">Darllen y safon</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation type="unfinished">Sut olwg sydd ar waith da</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished">Arwyddion rhybudd</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation type="unfinished">Heb ei wirio: %1</translation>
    </message>
    <message>
        <source>Official page (opens in your browser)</source>
        <translation type="unfinished">Tudalen swyddogol (yn agor yn eich porwr)</translation>
    </message>
</context>
<context>
    <name>ui::Standards</name>
    <message>
        <source>Publisher</source>
        <translation type="unfinished">Cyhoeddwr</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished">Mewn grym ers</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">anhysbys</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished">cyfredol</translation>
    </message>
    <message>
        <source>replaced by a later edition</source>
        <translation type="unfinished">wedi’i ddisodli gan argraffiad diweddarach</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Ieithoedd</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished">Dynodydd</translation>
    </message>
    <message>
        <source>Official page (opens in your browser)</source>
        <translation type="unfinished">Tudalen swyddogol (yn agor yn eich porwr)</translation>
    </message>
    <message>
        <source>A point at this level needs a recommendation</source>
        <translation type="unfinished">Mae angen argymhelliad ar bwynt ar y lefel hon</translation>
    </message>
    <message>
        <source>The publisher’s own scale.</source>
        <translation type="unfinished">Graddfa’r cyhoeddwr ei hun.</translation>
    </message>
    <message>
        <source>Not official: the publisher has no scale. This one was made for Standpoint.</source>
        <translation type="unfinished">Nid yw’n swyddogol: nid oes gan y cyhoeddwr raddfa. Gwnaed yr un hon ar gyfer Standpoint.</translation>
    </message>
    <message>
        <source>Result of the whole</source>
        <translation type="unfinished">Canlyniad y cyfan</translation>
    </message>
    <message>
        <source>the worst point decides, once all points are settled. The lead can declare another result and says why.</source>
        <translation type="unfinished">y pwynt gwaethaf sy’n penderfynu, ar ôl penderfynu ar bob pwynt. Gall y prif asesydd ddatgan canlyniad arall, gan ddweud pam.</translation>
    </message>
    <message>
        <source>there is none. The points stand for themselves.</source>
        <translation type="unfinished">nid oes un. Mae’r pwyntiau’n sefyll ar eu pennau eu hunain.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Ffynonellau</translation>
    </message>
    <message>
        <source>What is not verified</source>
        <translation type="unfinished">Beth sydd heb ei wirio</translation>
    </message>
    <message>
        <source>This edition has no scale.</source>
        <translation type="unfinished">Nid oes graddfa gan yr argraffiad hwn.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished">Cyfnodau</translation>
    </message>
    <message>
        <source>This edition has no phases.</source>
        <translation type="unfinished">Nid oes cyfnodau gan yr argraffiad hwn.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%1, %n o funudau</numerusform>
            <numerusform>%1, %n munud</numerusform>
            <numerusform>%1, %n o funudau</numerusform>
            <numerusform>%1, %n o funudau</numerusform>
            <numerusform>%1, %n o funudau</numerusform>
        </translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation type="unfinished">Beth i’w ofyn</translation>
    </message>
    <message>
        <source>What to ask: %1</source>
        <translation type="unfinished">Beth i’w ofyn: %1</translation>
    </message>
    <message>
        <source>Taken over from %1; this edition’s publisher does not say it.</source>
        <translation type="unfinished">Cymerwyd o %1; nid yw cyhoeddwr yr argraffiad hwn yn ei ddweud.</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation type="unfinished">Sut olwg sydd ar waith da</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished">Arwyddion rhybudd</translation>
    </message>
    <message>
        <source>any phase</source>
        <translation type="unfinished">unrhyw gyfnod</translation>
    </message>
    <message>
        <source>In other editions</source>
        <translation type="unfinished">Mewn argraffiadau eraill</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation type="unfinished">Heb ei wirio: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>On the agenda under</source>
        <translation type="unfinished">Ar yr agenda o dan</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Yn arwain</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation type="unfinished">Yn cyfrannu</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">Pam mae’n bwysig</translation>
    </message>
    <message>
        <source>Point %1 of %2, seen from here</source>
        <translation type="unfinished">Pwynt %1 yn %2, o’r fan hon</translation>
    </message>
    <message>
        <source>No point of this edition is a counterpart.</source>
        <translation type="unfinished">Nid oes pwynt o’r argraffiad hwn yn cyfateb.</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished">ychwanegwyd gennych chi</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform>%n o bwyntiau</numerusform>
            <numerusform>%n pwynt</numerusform>
            <numerusform>%n o bwyntiau</numerusform>
            <numerusform>%n o bwyntiau</numerusform>
            <numerusform>%n o bwyntiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the same</source>
        <translation type="unfinished">Yn gofyn yr un peth</translation>
    </message>
    <message>
        <source>Is part of it</source>
        <translation type="unfinished">Yn rhan ohono</translation>
    </message>
    <message>
        <source>Is wider than it</source>
        <translation type="unfinished">Yn ehangach nag ef</translation>
    </message>
    <message>
        <source>Is near to it</source>
        <translation type="unfinished">Yn agos ato</translation>
    </message>
    <message>
        <source>%1, point %2: %3</source>
        <translation type="unfinished">%1, pwynt %2: %3</translation>
    </message>
    <message>
        <source>This title in %1 is not confirmed as the current official one.</source>
        <translation type="unfinished">Nid oes cadarnhad mai’r teitl hwn (%1) yw’r un swyddogol cyfredol.</translation>
    </message>
</context>
<context>
    <name>ui::StandardsPage</name>
    <message>
        <source>Add a standard…</source>
        <translation type="unfinished">Ychwanegu safon…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Tynnu…</translation>
    </message>
    <message>
        <source>Remove the chosen standard</source>
        <translation type="unfinished">Tynnu’r safon a ddewiswyd</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation type="unfinished">Cadw templed…</translation>
    </message>
    <message>
        <source>Divider after the list of standards</source>
        <translation type="unfinished">Rhaniad ar ôl y rhestr o safonau</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Search services and notes</source>
        <translation type="unfinished">Chwilio mewn gwasanaethau a nodiadau</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Asesiadau</translation>
    </message>
    <message>
        <source>Search services and %1 notes</source>
        <translation type="unfinished">Chwilio mewn gwasanaethau a %1 o nodiadau</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n places in notes and reasons</source>
        <translation type="unfinished">
            <numerusform>Y lleoedd diweddaraf (%n) mewn nodiadau a rhesymau</numerusform>
            <numerusform>Y lle diweddaraf (%n) mewn nodiadau a rhesymau</numerusform>
            <numerusform>Y lleoedd diweddaraf (%n) mewn nodiadau a rhesymau</numerusform>
            <numerusform>Y lleoedd diweddaraf (%n) mewn nodiadau a rhesymau</numerusform>
            <numerusform>Y lleoedd diweddaraf (%n) mewn nodiadau a rhesymau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in notes and reasons</source>
        <translation type="unfinished">
            <numerusform>%n o leoedd mewn nodiadau a rhesymau</numerusform>
            <numerusform>%n lle mewn nodiadau a rhesymau</numerusform>
            <numerusform>%n o leoedd mewn nodiadau a rhesymau</numerusform>
            <numerusform>%n o leoedd mewn nodiadau a rhesymau</numerusform>
            <numerusform>%n o leoedd mewn nodiadau a rhesymau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation type="unfinished">
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n asesiad</numerusform>
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n o asesiadau</numerusform>
            <numerusform>%n o asesiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n assessment(s)</source>
        <translation type="unfinished">
            <numerusform>%1 o %n o asesiadau</numerusform>
            <numerusform>%1 o %n asesiad</numerusform>
            <numerusform>%1 o %n o asesiadau</numerusform>
            <numerusform>%1 o %n o asesiadau</numerusform>
            <numerusform>%1 o %n o asesiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider after the list of what to show</source>
        <translation type="unfinished">Rhaniad ar ôl y rhestr o beth i’w ddangos</translation>
    </message>
    <message>
        <source>Divider below the table of assessments</source>
        <translation type="unfinished">Rhaniad o dan y tabl o asesiadau</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished">Edrych arnynt…</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation type="unfinished">Newid eich enw</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer</source>
        <translation type="unfinished">All-lein – nid oes dim yn gadael y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>No casebook is open</source>
        <translation type="unfinished">Nid oes llyfr achosion ar agor</translation>
    </message>
    <message numerus="yes">
        <source>Saving failed: %1 %n change(s) wait in memory.</source>
        <translation type="unfinished">
            <numerusform>Methodd y cadw: %1 Mae %n o newidiadau yn aros yn y cof.</numerusform>
            <numerusform>Methodd y cadw: %1 Mae %n newid yn aros yn y cof.</numerusform>
            <numerusform>Methodd y cadw: %1 Mae %n o newidiadau yn aros yn y cof.</numerusform>
            <numerusform>Methodd y cadw: %1 Mae %n o newidiadau yn aros yn y cof.</numerusform>
            <numerusform>Methodd y cadw: %1 Mae %n o newidiadau yn aros yn y cof.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be saved. The others are.</source>
        <translation type="unfinished">
            <numerusform>Ni ellir cadw %n o newidiadau. Mae’r lleill wedi’u cadw.</numerusform>
            <numerusform>Ni ellir cadw %n newid. Mae’r lleill wedi’u cadw.</numerusform>
            <numerusform>Ni ellir cadw %n o newidiadau. Mae’r lleill wedi’u cadw.</numerusform>
            <numerusform>Ni ellir cadw %n o newidiadau. Mae’r lleill wedi’u cadw.</numerusform>
            <numerusform>Ni ellir cadw %n o newidiadau. Mae’r lleill wedi’u cadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Wrthi’n cadw…</translation>
    </message>
    <message>
        <source>Read-only: this assessment is damaged</source>
        <translation type="unfinished">Darllen yn unig: mae’r asesiad hwn wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>Read-only: this casebook cannot be changed</source>
        <translation type="unfinished">Darllen yn unig: ni ellir newid y llyfr achosion hwn</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation type="unfinished">Popeth wedi’i gadw am %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished">Popeth wedi’i gadw</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) kept, not recorded yet</source>
        <translation type="unfinished">
            <numerusform>Cadwyd %n o ddrafftiau, heb eu cofnodi eto</numerusform>
            <numerusform>Cadwyd %n drafft, heb ei gofnodi eto</numerusform>
            <numerusform>Cadwyd %n o ddrafftiau, heb eu cofnodi eto</numerusform>
            <numerusform>Cadwyd %n o ddrafftiau, heb eu cofnodi eto</numerusform>
            <numerusform>Cadwyd %n o ddrafftiau, heb eu cofnodi eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation type="unfinished">Dweud pwy ydych chi</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation type="unfinished">Chi yw %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">Wedi’i gadw.</translation>
    </message>
</context>
<context>
    <name>ui::StepName</name>
    <message>
        <source>File note under another point</source>
        <translation type="unfinished">Ffeilio nodyn o dan bwynt arall</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Atodi ffeil</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation type="unfinished">Tynnu’r ffeil</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished">Newid nodyn</translation>
    </message>
    <message>
        <source>Say where a question stands</source>
        <translation type="unfinished">Dweud beth yw sefyllfa cwestiwn</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished">Tynnu nodyn</translation>
    </message>
    <message>
        <source>Declare the result</source>
        <translation type="unfinished">Datgan y canlyniad</translation>
    </message>
    <message>
        <source>Go back to the rule</source>
        <translation type="unfinished">Mynd yn ôl at y rheol</translation>
    </message>
    <message>
        <source>Tick a question</source>
        <translation type="unfinished">Ticio cwestiwn</translation>
    </message>
    <message>
        <source>Untick a question</source>
        <translation type="unfinished">Dad-dicio cwestiwn</translation>
    </message>
    <message>
        <source>Give points by profession</source>
        <translation type="unfinished">Rhannu yn ôl proffesiwn</translation>
    </message>
    <message>
        <source>Change who is on the panel</source>
        <translation type="unfinished">Newid pwy sydd ar y panel</translation>
    </message>
    <message>
        <source>Let somebody stand in</source>
        <translation type="unfinished">Gadael i rywun ddirprwyo</translation>
    </message>
    <message>
        <source>Remove from the panel</source>
        <translation type="unfinished">Tynnu o’r panel</translation>
    </message>
    <message>
        <source>Say which key is theirs</source>
        <translation type="unfinished">Dweud pa allwedd yw eu hallwedd nhw</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished">Ychwanegu aelod</translation>
    </message>
    <message>
        <source>Settle as not assessed</source>
        <translation type="unfinished">Penderfynu nad aseswyd ef</translation>
    </message>
    <message>
        <source>Settle all that agree</source>
        <translation type="unfinished">Penderfynu ar bob un sy’n cytuno</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation type="unfinished">Tynnu’r sgôr</translation>
    </message>
    <message>
        <source>Rate a point</source>
        <translation type="unfinished">Sgorio pwynt</translation>
    </message>
    <message>
        <source>Settle between two versions</source>
        <translation type="unfinished">Penderfynu rhwng dau fersiwn</translation>
    </message>
    <message>
        <source>Reply to an answer</source>
        <translation type="unfinished">Ymateb i ateb</translation>
    </message>
    <message>
        <source>Take a reply away</source>
        <translation type="unfinished">Tynnu ymateb</translation>
    </message>
    <message>
        <source>Stand by this version</source>
        <translation type="unfinished">Sefyll wrth y fersiwn hwn</translation>
    </message>
    <message>
        <source>Take my word back</source>
        <translation type="unfinished">Tynnu fy ngair yn ôl</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Llofnodi</translation>
    </message>
    <message>
        <source>Make a remark</source>
        <translation type="unfinished">Gwneud sylw</translation>
    </message>
    <message>
        <source>Answer a finding</source>
        <translation type="unfinished">Ateb canfyddiad</translation>
    </message>
    <message>
        <source>Take an answer away</source>
        <translation type="unfinished">Tynnu ateb</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished">Ychwanegu nodyn</translation>
    </message>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation type="unfinished">
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
            <numerusform>Ychwanegu %n nodyn</numerusform>
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
            <numerusform>Ychwanegu %n o nodiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the outcome</source>
        <translation type="unfinished">Penderfynu ar y canlyniad</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished">Ysgrifennu’r rheswm</translation>
    </message>
    <message>
        <source>Add recommendation</source>
        <translation type="unfinished">Ychwanegu argymhelliad</translation>
    </message>
    <message>
        <source>Change recommendation</source>
        <translation type="unfinished">Newid argymhelliad</translation>
    </message>
    <message>
        <source>Remove recommendation</source>
        <translation type="unfinished">Tynnu argymhelliad</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation type="unfinished">Newid y manylion</translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation type="unfinished">Newid yr agenda</translation>
    </message>
    <message>
        <source>Describe the file</source>
        <translation type="unfinished">Disgrifio’r ffeil</translation>
    </message>
    <message>
        <source>These are one person</source>
        <translation type="unfinished">Un person yw’r rhain</translation>
    </message>
    <message>
        <source>Move to another edition</source>
        <translation type="unfinished">Symud i argraffiad arall</translation>
    </message>
    <message>
        <source>Show the team’s own assessment</source>
        <translation type="unfinished">Dangos hunanasesiad y tîm</translation>
    </message>
    <message>
        <source>Choose the team’s own assessment</source>
        <translation type="unfinished">Dewis hunanasesiad y tîm</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished">Gwahanu</translation>
    </message>
    <message>
        <source>Say who fills a role</source>
        <translation type="unfinished">Dweud pwy sy’n llenwi rôl</translation>
    </message>
    <message>
        <source>Reveal a point</source>
        <translation type="unfinished">Datgelu pwynt</translation>
    </message>
    <message>
        <source>Reveal all points</source>
        <translation type="unfinished">Datgelu pob pwynt</translation>
    </message>
</context>
<context>
    <name>ui::TabActions</name>
    <message>
        <source>Go to tab: %1</source>
        <translation type="unfinished">Mynd i’r tab: %1</translation>
    </message>
</context>
<context>
    <name>ui::TabStrip</name>
    <message>
        <source>Open assessments</source>
        <translation type="unfinished">Asesiadau agored</translation>
    </message>
    <message>
        <source>Close the tab: %1</source>
        <translation type="unfinished">Cau’r tab: %1</translation>
    </message>
</context>
<context>
    <name>ui::TaskDialog</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">Wedi stopio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Wrthi’n stopio…</translation>
    </message>
</context>
<context>
    <name>ui::TeamActions</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>The assessments cannot be listed</source>
        <translation type="unfinished">Ni ellir rhestru’r asesiadau</translation>
    </message>
    <message>
        <source>The team’s own assessment</source>
        <translation type="unfinished">Hunanasesiad y tîm</translation>
    </message>
    <message>
        <source>The service team’s own assessment of %1 came in. Show it beside the panel’s assessment? It is never counted.</source>
        <translation type="unfinished">Daeth hunanasesiad tîm y gwasanaeth (%1) i mewn. Ei ddangos wrth ochr asesiad y panel? Nid yw byth yn cyfrif.</translation>
    </message>
    <message>
        <source>Show it beside the panel’s</source>
        <translation type="unfinished">Ei ddangos wrth ochr un y panel</translation>
    </message>
    <message>
        <source>Which of the panel’s assessments to show it beside. It is never counted.</source>
        <translation type="unfinished">Pa un o asesiadau’r panel i’w ddangos wrth ei ochr. Nid yw byth yn cyfrif.</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>There is no self-assessment in this casebook. Merge the pack that the team hands you, then choose it here.</source>
        <translation type="unfinished">Nid oes hunanasesiad yn y llyfr achosion hwn. Cyfunwch y pecyn y mae’r tîm yn ei rannu â chi, yna dewiswch ef yma.</translation>
    </message>
    <message>
        <source>%1 (shown now)</source>
        <translation type="unfinished">%1 (yn cael ei ddangos nawr)</translation>
    </message>
    <message>
        <source>Which self-assessment to show beside the panel’s view</source>
        <translation type="unfinished">Pa hunanasesiad i’w ddangos wrth ochr barn y panel</translation>
    </message>
</context>
<context>
    <name>ui::TeamAnswers</name>
    <message>
        <source>Findings and the team&apos;s answers</source>
        <translation type="unfinished">Canfyddiadau ac atebion y tîm</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>In the team&apos;s words</source>
        <translation type="unfinished">Yng ngeiriau’r tîm</translation>
    </message>
    <message>
        <source>The panel&apos;s reply</source>
        <translation type="unfinished">Ymateb y panel</translation>
    </message>
    <message>
        <source>Open the finding</source>
        <translation type="unfinished">Agor y canfyddiad</translation>
    </message>
    <message>
        <source>%1 (recorded by the panel)</source>
        <translation type="unfinished">%1 (cofnodwyd gan y panel)</translation>
    </message>
    <message>
        <source>%1 (the sponsor)</source>
        <translation type="unfinished">%1 (y noddwr)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <source>The team may answer version %1 until %2.</source>
        <translation type="unfinished">Caiff y tîm ateb fersiwn %1 tan %2.</translation>
    </message>
    <message>
        <source>%1 accepted, %2 challenged, %3 without an answer.</source>
        <translation type="unfinished">Derbyniwyd: %1, heriwyd: %2, heb ateb: %3.</translation>
    </message>
</context>
<context>
    <name>ui::TeamRoleForm</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished">Heb ei ddweud</translation>
    </message>
    <message>
        <source>Is it filled?</source>
        <translation type="unfinished">A yw wedi’i llenwi?</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished">Gan bwy</translation>
    </message>
    <message>
        <source>A name or a post</source>
        <translation type="unfinished">Enw neu swydd</translation>
    </message>
</context>
<context>
    <name>ui::TeamSays</name>
    <message>
        <source>What the service team says of itself</source>
        <translation type="unfinished">Beth mae tîm y gwasanaeth yn ei ddweud amdano’i hun</translation>
    </message>
    <message>
        <source>Not the panel’s view, and never counted.</source>
        <translation type="unfinished">Nid barn y panel, ac nid yw byth yn cyfrif.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished">Yn ôl at %1</translation>
    </message>
    <message>
        <source>Find…   Ctrl K</source>
        <translation type="unfinished">Mynd…   Ctrl K</translation>
    </message>
    <message>
        <source>Find or run anything…   Ctrl K</source>
        <translation type="unfinished">Dod o hyd i rywbeth neu ei redeg…   Ctrl K</translation>
    </message>
</context>
<context>
    <name>ui::TwoPanes</name>
    <message>
        <source>Divider between the two parts of the page</source>
        <translation type="unfinished">Rhaniad rhwng dwy ran y dudalen</translation>
    </message>
</context>
<context>
    <name>ui::UnsavedDialog</name>
    <message>
        <source>What cannot be saved</source>
        <translation type="unfinished">Beth na ellir ei gadw</translation>
    </message>
    <message>
        <source>The casebook does not take these changes, although it takes others. They are only in this window. Keep their words elsewhere, then try again, or give them up and make them anew.</source>
        <translation type="unfinished">Nid yw’r llyfr achosion yn cymryd y newidiadau hyn, er ei fod yn cymryd rhai eraill. Dim ond yn y ffenestr hon y maent. Cadwch eu geiriau yn rhywle arall, yna rhowch gynnig arall arni, neu rhowch y gorau iddynt a gwnewch nhw o’r newydd.</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation type="unfinished">Newidiadau nad ydynt wedi’u cadw</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished">Cadw fel testun…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation type="unfinished">Rhoi’r gorau iddynt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation type="unfinished">Cadw’r geiriau</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Testun (*.txt)</translation>
    </message>
    <message>
        <source>The words could not be saved</source>
        <translation type="unfinished">Ni ellid cadw’r geiriau</translation>
    </message>
    <message>
        <source>Give up these changes</source>
        <translation type="unfinished">Rhoi’r gorau i’r newidiadau hyn</translation>
    </message>
    <message>
        <source>What is listed here goes for good. Have you copied what you want to keep?</source>
        <translation type="unfinished">Mae’r hyn a restrir yma’n mynd am byth. A ydych wedi copïo’r hyn rydych am ei gadw?</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation type="unfinished">Rhoi’r gorau iddynt</translation>
    </message>
    <message>
        <source>The assessment cannot be read again</source>
        <translation type="unfinished">Ni ellir darllen yr asesiad eto</translation>
    </message>
</context>
<context>
    <name>ui::UnsavedWords</name>
    <message>
        <source>A new note:</source>
        <translation type="unfinished">Nodyn newydd:</translation>
    </message>
    <message>
        <source>A new recommendation:</source>
        <translation type="unfinished">Argymhelliad newydd:</translation>
    </message>
    <message>
        <source>The text of the edition %1</source>
        <translation type="unfinished">Testun yr argraffiad %1</translation>
    </message>
    <message>
        <source>Your name: %1</source>
        <translation type="unfinished">Eich enw: %1</translation>
    </message>
    <message>
        <source>What was being typed:</source>
        <translation type="unfinished">Yr hyn oedd yn cael ei deipio:</translation>
    </message>
    <message>
        <source>Why it is not saved: %1</source>
        <translation type="unfinished">Pam nad yw wedi’i gadw: %1</translation>
    </message>
</context>
<context>
    <name>ui::ViewActions</name>
    <message>
        <source>Folder to watch for packs</source>
        <translation type="unfinished">Ffolder i’w gwylio am becynnau</translation>
    </message>
    <message>
        <source>Your name could not be saved</source>
        <translation type="unfinished">Ni ellid cadw eich enw</translation>
    </message>
    <message>
        <source>About Standpoint</source>
        <translation type="unfinished">Ynghylch Standpoint</translation>
    </message>
    <message>
        <source>Standpoint %1

Assess public services against a service standard, without a network.</source>
        <translation type="unfinished">Standpoint %1

Asesu gwasanaethau cyhoeddus yn erbyn safon gwasanaeth, heb rwydwaith.</translation>
    </message>
</context>
<context>
    <name>ui::WashUpPage</name>
    <message>
        <source>Wash-up, point by point</source>
        <translation type="unfinished">Crynhoi, bwynt wrth bwynt</translation>
    </message>
    <message>
        <source>Alt+Down goes to the next point from anywhere on this page. Enter goes to your remark, and from there to the next point.</source>
        <translation type="unfinished">Mae Alt+Down yn mynd at y pwynt nesaf o unrhyw le ar y dudalen hon. Mae Enter yn mynd at eich sylw, ac oddi yno at y pwynt nesaf.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Sylwadau</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation type="unfinished">Eich sylw</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation type="unfinished">Pwynt nesaf</translation>
    </message>
    <message>
        <source>Open this point</source>
        <translation type="unfinished">Agor y pwynt hwn</translation>
    </message>
    <message>
        <source>Wash-up</source>
        <translation type="unfinished">Crynhoi</translation>
    </message>
    <message>
        <source>Whole service</source>
        <translation type="unfinished">Y gwasanaeth cyfan</translation>
    </message>
    <message>
        <source>Your remark on %1</source>
        <translation type="unfinished">Eich sylw ar %1</translation>
    </message>
</context>
<context>
    <name>ui::WhoActions</name>
    <message>
        <source>Who you are could not be saved</source>
        <translation type="unfinished">Ni ellid cadw pwy ydych chi</translation>
    </message>
</context>
<context>
    <name>ui::WhoBanner</name>
    <message>
        <source>This is me</source>
        <translation type="unfinished">Fi yw’r person hwn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Who you are on this panel</source>
        <translation type="unfinished">Pwy ydych chi ar y panel hwn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Eich enw</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>None of these: I am new here</source>
        <translation type="unfinished">Yr un o’r rhain: rwy’n newydd yma</translation>
    </message>
    <message>
        <source>Who are you? Your name stands beside what you write.</source>
        <translation type="unfinished">Pwy ydych chi? Mae eich enw wrth ochr yr hyn a ysgrifennwch.</translation>
    </message>
    <message>
        <source>Are you %1 of this panel?</source>
        <translation type="unfinished">Ai chi yw %1 o’r panel hwn?</translation>
    </message>
    <message>
        <source>Which of these are you?</source>
        <translation type="unfinished">Pa un o’r rhain ydych chi?</translation>
    </message>
    <message>
        <source>Enter your name. It stands beside what you write.</source>
        <translation type="unfinished">Rhowch eich enw. Mae wrth ochr yr hyn a ysgrifennwch.</translation>
    </message>
</context>
<context>
    <name>ui::WholeResult</name>
    <message>
        <source>Declare another result…</source>
        <translation type="unfinished">Datgan canlyniad arall…</translation>
    </message>
    <message>
        <source>Go back to the rule</source>
        <translation type="unfinished">Mynd yn ôl at y rheol</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished">Y cyfan</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation type="unfinished">Datgan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Why the rule does not decide</source>
        <translation type="unfinished">Pam nad y rheol sy’n penderfynu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points settled</source>
        <translation type="unfinished">%1: %2 o’r %3 o bwyntiau wedi’u penderfynu</translation>
    </message>
    <message>
        <source>Result, declared by the lead: %1. %2</source>
        <translation type="unfinished">Canlyniad, a ddatganwyd gan y prif asesydd: %1. %2</translation>
    </message>
    <message>
        <source>Result by the rule: %1</source>
        <translation type="unfinished">Canlyniad yn ôl y rheol: %1</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation type="unfinished">Dim canlyniad eto.</translation>
    </message>
    <message>
        <source>Say why, so that the service team can understand it.</source>
        <translation type="unfinished">Dywedwch pam, er mwyn i dîm y gwasanaeth allu ei ddeall.</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished">Pryder</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Sylw</translation>
    </message>
    <message>
        <source>Panel only</source>
        <translation type="unfinished">Y panel yn unig</translation>
    </message>
    <message>
        <source>Service team</source>
        <translation type="unfinished">Tîm y gwasanaeth</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished">Noddwr</translation>
    </message>
    <message>
        <source>Team and sponsor</source>
        <translation type="unfinished">Tîm a noddwr</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Shown to us</source>
        <translation type="unfinished">Dangoswyd i ni</translation>
    </message>
    <message>
        <source>Told to us</source>
        <translation type="unfinished">Dywedwyd wrthym</translation>
    </message>
    <message>
        <source>Read by us</source>
        <translation type="unfinished">Darllenwyd gennym</translation>
    </message>
    <message>
        <source>Tried by us</source>
        <translation type="unfinished">Rhoesom gynnig arno</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished">Heb ei weld</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation type="unfinished">I’w ofyn</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Gofynnwyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">Gollyngwyd</translation>
    </message>
    <message>
        <source>Must</source>
        <translation type="unfinished">Rhaid</translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished">Dylid</translation>
    </message>
    <message>
        <source>Could</source>
        <translation type="unfinished">Gellid</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation type="unfinished">Perchennog y gwasanaeth</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agored</translation>
    </message>
    <message>
        <source>Evidence given</source>
        <translation type="unfinished">Tystiolaeth wedi’i rhoi</translation>
    </message>
    <message>
        <source>More needed</source>
        <translation type="unfinished">Angen rhagor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation type="unfinished">Wedi’i liniaru</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished">Wedi’i ohirio</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished">Ansicr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished">Eithaf sicr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished">Sicr</translation>
    </message>
    <message>
        <source>Lead assessor</source>
        <translation type="unfinished">Prif asesydd</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished">Arsylwr</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation type="unfinished">Dan hyfforddiant</translation>
    </message>
    <message>
        <source>Panel assessment</source>
        <translation type="unfinished">Asesiad panel</translation>
    </message>
    <message>
        <source>Reassessment</source>
        <translation type="unfinished">Ailasesiad</translation>
    </message>
    <message>
        <source>Amber evidence review</source>
        <translation type="unfinished">Adolygiad o dystiolaeth oren</translation>
    </message>
    <message>
        <source>Live review</source>
        <translation type="unfinished">Adolygiad o wasanaeth byw</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation type="unfinished">Adolygiad gan gymheiriaid</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished">Hunanasesiad</translation>
    </message>
    <message>
        <source>Senior responsible owner</source>
        <translation type="unfinished">Uwch berchennog cyfrifol</translation>
    </message>
    <message>
        <source>Product manager</source>
        <translation type="unfinished">Rheolwr cynnyrch</translation>
    </message>
    <message>
        <source>Delivery manager</source>
        <translation type="unfinished">Rheolwr cyflawni</translation>
    </message>
    <message>
        <source>Programme manager</source>
        <translation type="unfinished">Rheolwr rhaglen</translation>
    </message>
    <message>
        <source>User research</source>
        <translation type="unfinished">Ymchwil defnyddwyr</translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished">Dylunio</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished">Technoleg</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Perfformiad</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished">Wedi’i llenwi</translation>
    </message>
    <message>
        <source>Shared with another role or service</source>
        <translation type="unfinished">Wedi’i rhannu â rôl neu wasanaeth arall</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished">Gwag</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished">Heriwyd</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Cadwyd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished">Heb ei benderfynu</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">Heb ei asesu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation type="unfinished">%1 (cynnig)</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 were not assessed</source>
        <translation type="unfinished">
            <numerusform>Ni chafodd %n o %1 eu hasesu</numerusform>
            <numerusform>Ni chafodd %n o %1 ei asesu</numerusform>
            <numerusform>Ni chafodd %n o %1 eu hasesu</numerusform>
            <numerusform>Ni chafodd %n o %1 eu hasesu</numerusform>
            <numerusform>Ni chafodd %n o %1 eu hasesu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the %n point(s) assessed; %2</source>
        <translation type="unfinished">
            <numerusform>%1, ar sail y pwyntiau a aseswyd (%n); %2</numerusform>
            <numerusform>%1, ar sail y pwynt a aseswyd (%n); %2</numerusform>
            <numerusform>%1, ar sail y pwyntiau a aseswyd (%n); %2</numerusform>
            <numerusform>%1, ar sail y pwyntiau a aseswyd (%n); %2</numerusform>
            <numerusform>%1, ar sail y pwyntiau a aseswyd (%n); %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 assessed</source>
        <comment>Green, 1 of 14 assessed</comment>
        <translation type="unfinished">%1, %2 o %3 wedi’u hasesu</translation>
    </message>
</context>
</TS>
