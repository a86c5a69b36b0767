<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln to mend</numerusform>
            <numerusform>%Ln to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>Show %Ln more setting of %1</numerusform>
            <numerusform>Show %Ln more settings of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::manual::ManualWindow</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>stopped after %Ln token</numerusform>
            <numerusform>stopped after %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::BeforeStart</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>Start waits for %Ln thing</numerusform>
            <numerusform>Start waits for %Ln things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln dataset with rejected rows or findings</numerusform>
            <numerusform>%Ln datasets with rejected rows or findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln dataset, %1</numerusform>
            <numerusform>%Ln datasets, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln finding of the doctor</numerusform>
            <numerusform>%Ln findings of the doctor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln rejected row</numerusform>
            <numerusform>%Ln rejected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln row says the same.</numerusform>
            <numerusform>%Ln rows say the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>The same text stands %Ln time with different labels. Keep one label, or drop them.</numerusform>
            <numerusform>The same text stands %Ln times with different labels. Keep one label, or drop them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>Measured with %Ln true step of your rows: ± %1, %2 tokens a second</numerusform>
            <numerusform>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>%Ln more file to come</numerusform>
            <numerusform>%Ln more files to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>The %Ln rejected row waits in a tab of its own.</numerusform>
            <numerusform>The %Ln rejected rows wait in a tab of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>Then they go through &lt;b&gt;%Ln step&lt;/b&gt;, and what is left becomes the next version.</numerusform>
            <numerusform>Then they go through &lt;b&gt;%Ln steps&lt;/b&gt;, and what is left becomes the next version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>Edit %Ln row</numerusform>
            <numerusform>Edit %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Exclude %Ln row</numerusform>
            <numerusform>Exclude %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … and %Ln more</numerusform>
            <numerusform>
  … and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Exclude %Ln row</numerusform>
            <numerusform>Exclude %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 of %Ln run</numerusform>
            <numerusform>%1 of %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%Ln row of %1 is nearly the same as one of %2</numerusform>
            <numerusform>%Ln rows of %1 are nearly the same as one of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%Ln row of %1 stands in %2 too</numerusform>
            <numerusform>%Ln rows of %1 stand in %2 too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::StepWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>Step %1 added %Ln row</numerusform>
            <numerusform>Step %1 added %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>Step %1 changed %Ln row</numerusform>
            <numerusform>Step %1 changed %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>Step %1 removed %Ln row</numerusform>
            <numerusform>Step %1 removed %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>Import %1 and %Ln more</numerusform>
            <numerusform>Import %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln setting needs attention</numerusform>
            <numerusform>%Ln settings need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 now has %Ln row</numerusform>
            <numerusform>%1 now has %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>%Ln row sent from here</numerusform>
            <numerusform>%Ln rows sent from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>, %Ln answer each</numerusform>
            <numerusform>, %Ln answers each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionsPage</name>
    <message numerus="yes">
        <source>, %Ln row(s) rejected</source>
        <translation>
            <numerusform>, %Ln row rejected</numerusform>
            <numerusform>, %Ln rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</numerusform>
            <numerusform>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
</context>
</TS>
