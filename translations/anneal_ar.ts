<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>حول Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>يأتي مع</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>اضبط نماذج اللغة ضبطًا دقيقًا على جهازك.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو أحدث. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>المكونات ورخصها</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 counted tokens seen %2 times are likely to be learnt by heart</source>
        <translation>الرموز المحتسبة %1 تُرى %2 مرة ومن المرجح أن تُحفظ عن ظهر قلب</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>المحتسب %1، القالب %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>صفوف محجوزة لقياس الخسارة: %1</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>الصفوف المستبعدة: %1</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>صفوف أطول من %2 رمز وستُقص: %1</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>التسلسلات في كل مرور: %1، كل منها %2 رمز</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>صفوف التحقق التي لا يُدرَّب عليها: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>فارغة أو طويلة جدًا أو لا يُحتسب منها شيء</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>حجز 10 %</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>لا مشروع مفتوح؛ يُحفظ التشغيل في مجلد المشروع</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>لم يبق صف للتدريب عليه</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>لا صفوف محجوزة: لن يُرى فرط التخصيص</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>لم تُختر صفوف تدريب</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>ضبط %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>إيقاف مبكر</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>لم يجد التشخيص خطأً في الصفوف</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>يُختار معدل التعلم حسب الطريقة وحجم النموذج</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>جارٍ قراءة الصفوف</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%Ln نماذج</numerusform>
            <numerusform>%Ln نموذجًا</numerusform>
            <numerusform>%Ln نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>إكمال</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 صف/ث</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 خطوة/ث</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>سؤال نقطة الحفظ</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>نقل إلى المكان</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>تنفيذ الخطة</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>تقسيم إلى رموز</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>خسارة الطريقة</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>متوسط مربع الخطأ</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>نات</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>نات لكل صف</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>نات لكل رمز</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>مربع الخطأ</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>أقل من 1 ث</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>الحقب: %1</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>الحقب %1 تساوي &lt;b&gt;%2 خطوة&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 تسلسل × تراكم %2 = &lt;b&gt;%3 تسلسل&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>الخطوات: %1</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1، الصفوف: %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1، إحماء %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1، خطوات الإحماء: %2</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1، %2 × %3 صف</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1، معدل تلقائي</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1، الرتبة %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>، نحو %1 رمز محتسب</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>، v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;التسلسلات: %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>يُعرف عدد خطوات الحقب (%1) بعد قراءة الصفوف.</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>خطوات التشغيل: &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>حسب المهمة</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>بيتا %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>تنعيم التسميات %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>الأخير: كُتب التقرير في %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>التقرير %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>صفحة ويب (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>كتابة تقرير</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 أكبر من 64 ميغابايت، ولا تقرير بهذا الحجم</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>(تعذّر عرض رسم من التقرير.)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>أفضل خسارة تحقق</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>الرموز المحتسبة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>مجلد التشغيل</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>آخر خسارة تدريب</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>آخر خسارة تحقق</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>معروض في الرسوم</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>خطوة أفضل خسارة تحقق</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>الخطوات المنجزة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>بيانات التدريب</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>وقت التدريب</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>خسارة التحقق</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>خسارة التحقق منحنىً صغيرًا</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>وقت إنشائه</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>حسب الخطوة</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>د:ث</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>خسارة التحقق</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>ينقص قوس إغلاق.</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>لا يمكن أن يكون التشغيل «%1»؛ يمكن أن يكون %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>تنقص قيمة بعد «%1%2».</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>تنقص كلمة قبل «%1».</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>ينقص شيء في النهاية.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>الأقواس متداخلة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>هناك قوس إغلاق زائد.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>لا يوجد حقل «%1»؛ والأقرب %2.</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>«%1» ليست مقارنة؛ المتاح :، =، !=، &lt;، &lt;=، &gt; و&gt;=.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«%1» غير متوقع هنا.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 و${name} يمثلان مجموعات النمط.</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>كائن JSON: العمود وما يقوله.</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>عمود تبقى قيمه المتساوية في جهة واحدة، كالمستخدم أو المستند.</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>عمود توزَّع قيمه بالتساوي على التقسيمات، كالتسمية مثلًا.</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>ملف أو مجموعة بيانات لا يُدرَّب عليها. إن كان فارغًا يُحجز جزء من صفوف التدريب.</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>ملف، أو dataset:NAME[@VERSION][/SPLIT] من المشروع.</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>مجلد بتنسيق Hugging Face، أو اسم نموذج متوفر.</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>يصبح فاصل السطر داخل الفقرة مسافة. للنثر الملتف بعرض ثابت.</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>ترتيب جديد من البذرة في كل حقبة. معطّل: ترتيب الملف.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>تعبير نمطي (PCRE2) أو نص عادي.</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>تعبير نمطي (PCRE2).</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>مضمون الصف يحدد جهته، فيبقى فيها عند إضافة صفوف؛ والنسب تتحقق تقريبًا.</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>محوّل مدرَّب. مع طريقة محوّل يستمر التدريب منه؛ ومع الضبط الدقيق الكامل يُدمج أولًا.</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>نموذج كامل لـ Transformers وvLLM أو لمزيد من التدريب</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>تتبادل كلمة مكانها مع أخرى تبعد عنها هذا العدد من الكلمات على الأكثر.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>إن زادت على 0 تغلّبت على الحقب.</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>إن زادت على 0 تغلّبت على النسبة.</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>فوق 0 يقل وزن الصفوف التي يثق بها النموذج؛ المعتاد 2.</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>التراكم</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>نقاط حفظ التنشيطات</translation>
    </message>
    <message>
        <source>Adafactor</source>
        <translation>Adafactor</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW, 8-bit state</source>
        <translation>AdamW، حالة 8 بت</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>محوِّل</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>يضيف نسخًا من صفوف التدريب بأحرف صغيرة أو كبيرة أو مختلطة.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>يضيف نسخًا من صفوف التدريب تُستبدل فيها بعض الكلمات الإنجليزية بمرادفات (WordNet).</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>يضيف نسخًا من صفوف التدريب تنقصها بعض الكلمات؛ تبقى كلمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>يضيف نسخًا من صفوف التدريب تتبادل فيها بعض الكلمات أماكنها؛ وتبقى المسافات والعلامات في مكانها.</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>يضيف نسخًا من صفوف التدريب تنقصها علامات ترقيم أو تزيد فيها.</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>يضيف نسخًا من صفوف التدريب بها زلات الأصابع على لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>يضيف صفًا بعد كل الصفوف، مثل سطر مرفوض أُصلح؛ وتراه الخطوات التالية أيضًا.</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>التشابه من</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>كل الصفوف سواء</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Also write one after so many minutes.</source>
        <translation>كتابة واحدة أيضًا بعد هذا العدد من الدقائق.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>متوازن: كلما ندرت فئة الصف زاد وزنه.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>الدفعات التي تُجمع قبل خطوة واحدة: الخطوة نفسها بذاكرة أقل.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>إضافة إلى الأفضل. 0 يُبقي الأحدث فقط.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Better means by</source>
        <translation>مقدار التحسن</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>أقصى عدد أسطر فارغة</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>حسب البصمة</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>بكم يجب أن تزيد مكافأة الإجابة المختارة على مكافأة الإجابة المرفوضة.</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>توسيط المكافآت</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>عدد النسخ المعدَّلة لكل صف.</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>نقطة حفظ بعد</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>نقطة حفظ كل</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>نقاط الحفظ المحتفظ بها</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>أوزان مختارة فقط</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>أوزان الفئات</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>حد قص التدرجات</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>رموز اللغات، مفصولة بفواصل: en, de, zh.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>أدوار الأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>حساب أجزاء مرتين لتوفير الذاكرة.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>متابعة التدريب المسبق</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>أحرف التحكم وعلامات ترتيب البايتات والمسافات عديمة العرض. تبقى روابط الإيموجي والكتابات.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>جيب التمام مع إعادات بدء</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>المحتسب في الخسارة</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>قص عند النهاية</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>تناقص حسب الطبقة</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>تحدد كل اختيار عشوائي: الترتيب والإسقاط العشوائي والأوزان الجديدة.</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>حتمي</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز المستخدم</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>إسقاط حسب النمط</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>إسقاط غير المؤكد</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>الإسقاط العشوائي</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>يُسقط كل الصفوف الأخرى بدلًا منها.</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>يُسقط الصفوف التي أحرفها أو رموزها حسب نموذج قليلة أو كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>يُسقط الصفوف التي يطابق فيها التعبير النمطي.</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>يُسقط الصفوف التي بلغة أخرى.</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>يُسقط الصفوف ذات هذه الأرقام، معدودة من 0 في الإصدار الذي تبدأ به الخطة.</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>كل كلمة تبدأ بحرف كبير</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>تتعلم كل كتلة بهذه الحصة من معدل الكتلة التي فوقها؛ 1: الكل سواء.</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>تحرير خلية</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>التضمينات فقط</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>فارغ: العمود الذي دوره التسمية.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ينتهي عند</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>التقييم كل</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>عدد التقييمات دون تحسن خسارة التحقق التي ينتهي بعدها التشغيل.</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>كل كتلة</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>كل رمز</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>المكررات التامة</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>استبعاد صفوف</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>صيغة الملفات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>يجد عناوين البريد الإلكتروني وأرقام الهاتف وIBAN وأرقام البطاقات وعناوين IP.</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>غاما البؤرية</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>لك وللتقرير.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج إدخال</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>ضبط دقيق كامل</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>ملف GGUF</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML إلى نص</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>يوزع الصفوف على التدريب والتحقق والاختبار؛ ويبقى التقسيم المعيَّن مع صفه.</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>بصمة</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>كيف يصبح زوج من الإجابات خسارة.</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>مدى قرب طريقة التفضيل من النموذج المرجعي.</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>كيف تصبح التدرجات خطوات.</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>مدة تذكر متوسط التدرجات.</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>مدة تذكر متوسط مربعات التدرجات.</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>كم من صفوف التدريب تُنسخ.</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>عدد التبديلات لكل كلمة من النص.</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>كم يجب أن تنخفض خسارة التحقق لتعد أفضل.</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>عدد مرات رؤية كل صف.</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>كيف تُكتب الكلمات المتغيرة.</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>كيف تصبح حقول الصف نصًا واحدًا.</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>كيفية قراءة الملفات.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>كيف يتغير معدل التعلم خلال التشغيل.</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>مجلد Hugging Face</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>أرقام IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>عناوين IP</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>ضبط التعليمات</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>مقلوب الجذر التربيعي</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>رقمه، من 0.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Join spaces</source>
        <translation>دمج المسافات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>إبقاء شبه المكررات في جهة واحدة</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>إبقاء الأصل</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>إبقاء المطابق</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>إبقاء معًا</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>يُبقي القسمة على التدرجات الصغيرة منتهية.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>يُبقي أول الصفوف ذات المضمون نفسه.</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>يُبقي أول الصفوف ذات الصياغة شبه المتطابقة (MinHash، ثم قياس دقيق).</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>تنعيم التسميات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>حذف كلمات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>تجاهل حالة الأحرف والمسافات</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>تجاهل حالة الأحرف</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Llama 2</source>
        <translation>Llama 2</translation>
    </message>
    <message>
        <source>Llama 3</source>
        <translation>Llama 3</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Log every</source>
        <translation>التسجيل كل</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>تُقصَّر التدرجات الأطول إلى هذا المعيار.</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>تُسقط الصفوف الأطول.</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>تُقصَّر سلاسل الأسطر الفارغة الأطول.</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>أطول تسلسل</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>تبقى العلامات داخل الكلمات والأعداد (don't، 3.14).</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>الضرب في alpha / √الرتبة بدلًا من alpha / الرتبة.</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune: شدة الضوضاء التي يضيفها التدريب إلى التضمينات؛ المعتاد 5.</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>يدمج NFC الأحرف والتشكيل؛ ويحول NFKC أيضًا ﬁ إلى fi و² إلى 2.</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC: مركَّب</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC: مركَّب، مع حل أشكال التوافق</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>بطاقة رسومات NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>أسماء الأعمدة، مفصولة بفواصل. فارغ: الأعمدة التي تحوي السؤال؛ وتبقى الإجابات والتسميات كما هي.</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>أسماء الأعمدة، مفصولة بفواصل. فارغ: الأعمدة التي يتعلم منها النموذج.</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>شبه المكررات</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>لا مسافات ولا فواصل أسطر في أول النص وآخره، ولا مسافات في آخر السطر.</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>ضوضاء على التضمينات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>أرقام ونطاقات: 3, 17, 20-25.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>دورة واحدة</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>ملف واحد لـ llama.cpp وOllama وLM Studio. يخزن Q8_0 الأوزان في 8 بتات، أي ربع F32، وتبقى الإجابات شبه مطابقة؛ وQ4_0 في 4 بتات، أي ثُمنها، فتتغير الإجابات تغيرًا ملحوظًا</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>تُستخدم الصفوف الأولى فقط.</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>تُستخدم صفوف التحقق الأولى فقط.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>المحسِّن</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>الرصّ</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>أنماط أسماء الأوزان المدرَّبة؛ * تمثل أي شيء.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>الحيرة</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>متعدد الحدود</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة العددية</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>خسارة التفضيل</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>تفضيل: DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>تفضيل: KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>تفضيل: ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>تفضيل: SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>خيوط المعالج.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>قالب الموجّه</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>يسحب الأوزان نحو الصفر؛ عدا التطبيع والانحيازات.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>عوامل QR ‏(OLoRA)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>تحجيم مثبَّت الرتبة</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>رتب الوحدات</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>معدل B</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>رفض التدريب</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>انحدار</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>أخطاء الانحدار</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>يعيد تسمية التسميات؛ وتُدمج اثنتان لهما الاسم نفسه. الاسم الجديد الفارغ يُسقط الصفوف.</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>إصلاح النص المقروء خطأً</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>يستبدل كل مطابقة لتعبير نمطي أو نص عادي.</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>دقة المكافأة</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>هامش المكافأة</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>نموذج المكافأة</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>متينة إزاء الوسوم الخاطئة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>توضع الصفوف متتالية بدلًا من حشوها. أسرع وبالخسائر نفسها: لا يرى صف صفًا آخر.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>أقصى عدد صفوف</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>الصفوف التي تُحسب معًا.</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>الصفوف شبه المتطابقة لا تختبر ما تم تعلمه.</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>الصفوف الطويلة جدًا</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>الصفوف التي لا تختلف في غير ذلك تعد متماثلة.</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>تُسقط الصفوف ذات الرموز الأقل.</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>تُسقط الصفوف ذات الرموز الأكثر.</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>تصبح المسافات وعلامات الجدولة المتتالية في السطر مسافة واحدة؛ وتبقى الإزاحة.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>نسبة الصفوف</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>الصفوف القصيرة والأعداد والشيفرة كثيرًا ما لا تُعرف لغتها. معطّل: تبقى.</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>تُسقط الصفوف الأقصر.</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>الخلط</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>سيغمويد (DPO)</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>متجهات مفردة (PiSSA)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>تقسيم إلى قطع</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>توزيع متساوٍ</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>تربيعية (IPO)</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>البدء من محوّل</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>حجم الخطوة عند ذروة الجدول.</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>حجم الخطوة عند الذروة.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>أقصى عدد خطوات</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>الخطوات بين نقطتي حفظ.</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>الخطوات بين تقييمين لصفوف التحقق.</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>الخطوات بين نقطتين من المنحنيات.</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>إيقاف مبكر بعد</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>تبديل كلمات</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>إزالة الأحرف غير المرئية</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>يزيل الوسوم والتعليقات والنصوص البرمجية والأنماط، ويبقي الفقرات كفواصل أسطر، ويحل الكيانات.</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>الهامش المستهدف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>يُضرب ناتج المحوّل في alpha / الرتبة.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>الإجابة ورمز نهايتها فقط، أو كل رمز.</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>عمود الخلية.</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>العمود الذي تحدد قيمته. فارغ: كل ما يتعلم منه النموذج.</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>مجلد أو اسم النموذج الذي يعد مرمِّزه.</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>العرض الداخلي لمصفوفات المحوّل. الرتبة الأكبر تتعلم أكثر وتكلف أكثر.</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>معدل التعلم في النهاية كنسبة من الذروة.</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>معدل تعلم المصفوفة الثانية مضاعفًا لمعدل الأولى (LoRA+)؛ والمعتاد هناك 16.</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>سطر المصدر الذي أُصلح منه؛ 0: لا شيء.</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>يجيب النموذج عن بضعة موجّهات تحقق عند كل تقييم.</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>الرقم الذي يأخذه، بدءًا من 0: بعد أرقام النسخة التي تبدأ بها الخطة.</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>يبقى الصف وتتبعه نسخه؛ ولا تُنسخ نسخ خطوة سابقة. معطّل: تحل النسخ محله.</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>التشغيل نفسه يعطي البتات نفسها على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>البذرة نفسها تعطي النسخ نفسها.</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>البذرة نفسها تعطي الصفوف نفسها.</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>نسبة مدخلات المحوّل التي تُصفَّر أثناء التدريب.</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>نسبة الخطوات التي يصعد فيها المعدل إلى ذروته.</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>نسبة الأحرف التي تُكتب خطأً.</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>نسبة العلامات المحذوفة، أو الكلمات التي تُضاف إليها علامة.</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>نسبة الصفوف المحفوظة للنهاية.</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>نسبة الصفوف التي تقيس الخسارة أثناء التدريب.</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>حصة الاحتمال المستهدف التي توزَّع على سائر الاحتمالات؛ وفي الأزواج، الحصة التي قد تكون موسومة بالعكس.</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>نسبة صفوف التدريب المحجوزة لقياس الخسارة.</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>نسبة الكلمات المحذوفة.</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>نسبة الكلمات المستبدلة مما له مرادف.</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>نسبة الكلمات التي تتغير أحرفها.</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>نسبة المقاطع خماسية الأحرف المشتركة بين صفين.</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>يُبحث عن النص كما هو؛ لا معنى خاصًا لأي علامة.</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>النص الذي يحل محله.</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>المصفوفات المدرَّبة وحدها، لـ PEFT أو لمتابعة التدريب؛ تحتاج إلى النموذج الأساسي</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>دقة الرموز</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>رموز النموذج</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>الرموز لكل تسلسل. تُقص الصفوف الأطول أو تُقسم أو تُسقط.</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>الأوزان المدرَّبة</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>المدرِّب</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>صفوف التدريب</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>تشذيب</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>يشذب النصوص، ويدمج المسافات والأسطر الفارغة المتتالية، ويوحد نهايات الأسطر.</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>أخطاء الكتابة</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>يونيكود</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>فك التفاف الأسطر</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>صفوف التحقق</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>نسبة التحقق</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>خطوات الإحماء</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>إحماء، ثبات، تناقص</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>يزن حدًّا يُبقي متوسط المكافأتين قريبًا من الصفر؛ المعتاد 0.01.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>تناقص الأوزان</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>وزن الإجابات السيئة</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>وزن الإجابات الجيدة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>ما يحدث للصفوف التي تتجاوز أطول تسلسل.</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>ما يحدث لما يُعثر عليه.</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>ما يُحسب على صفوف التحقق.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>ما يُدرَّب: كل الأوزان أو بعضها أو مصفوفات صغيرة بجانبها.</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>ما تحويه الخلية من الآن.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>ما تُضرب فيه خسارة الإجابة المقيَّمة سيئة.</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>ما تُضرب فيه خسارة الإجابة المقيَّمة جيدة. يوازن أعداد التقييمات غير المتساوية.</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>ما تكونه المصفوفات في البداية: لا شيء، أو أقوى جزء من الوزن نفسه، وهو ما يُدرَّب بعدئذ.</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>ما يتعلمه النموذج من الصفوف.</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>اسم التشغيل في الجداول والرسوم.</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>حيث الكلفة قليلة</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>حيث يجري الحساب.</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>حيث تختلف الطبقات عن الرتبة أعلاه: اسم=رتبة، مفصولة بفواصل، مثل q_proj=8.</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>أي عمود يؤدي أي دور: دور=عمود، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>أي المفاتيح متجاورة.</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>المسافات البيضاء</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>كلمات لتجميع التشغيلات، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>كتابة عينات</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>يكتب خلية من صف واحد، معدودًا من 0 في الإصدار الذي تبدأ به الخطة.</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>يكتب الأحرف نفسها بالطريقة نفسها، ويصلح النص المقروء بترميز خاطئ.</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a يجد A.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>الكل سواء</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>كل الأنوية</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear: كل طبقة خطية في الكتل؛ أو أسماء مثل q_proj و v_proj.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>في نهاية كل حقبة</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>دفعة لكل خطوة</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>حسب الطريقة وحجم النموذج</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>حسب الحقب</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>حسب النسبة</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>أرقام البطاقات</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>إسقاط الصف</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32، أو ضرب bf16 مع أوزان ومحسِّن fp32.</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>كيف تصبح التدرجات خطوات</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>كم يطول، وكم في المرة</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>كيف يتحرك معدل التعلم</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>حذف العلامات</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>قناع: [e-mail address]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>مطلقًا لا</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>ليس حسب الوقت</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>عدا التطبيع والانحيازات</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>من الذروة</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>من الصفوف</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>من الخطوات</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>قديم=جديد، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>أحدها عشوائيًا لكل كلمة</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>وضع علامات بعد الكلمات</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>استبدال بنص</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>أحرف صغيرة</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>سياق النموذج، 2048 على الأكثر</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>ما يُضبط ضبطًا دقيقًا</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>ما يُدرَّب</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>ما تزنه الخسارة</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>ما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© يعود é.</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>إضافة قيود أخرى، أو قفل الأجهزة أمام النسخ المعدّلة.</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>إضافة شروط أو أقفال تقنية تسلب هذه الحقوق ممن يتلقونه.</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>أضف ملف Notice الذي تطلبه الشروط.</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>اطلب رخصة من Meta إن تجاوزت حد المستخدمين.</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>استأذن المؤلفين قبل أي استخدام تجاري.</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>افتراض أن ما يمكن تنزيله يجوز استخدامه.</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>لوم المؤلفين: فهم لا يعدون بشيء ولا يدينون بشيء إن أخفق.</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>عدّله وابنِ عليه، بما في ذلك تدريب نموذج.</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>عدّله وابنِ عليه.</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>عدّله واضبطه واحتفظ بالنتيجة لنفسك.</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>الادعاء بأنك تملك الأصل.</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>الاعتماد على رخصة لبراءات أو علامات تجارية: فلا تُمنح أي رخصة.</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>الاعتماد عليه إلى الأبد: فقد تقيّد Google استخدامًا يخالف الشروط.</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>اعرف من صنعه وما الذي يسمح به قبل أن تمرّر شيئًا صُنع به.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>اضبطه ومرّر النتيجة بالاتفاقية نفسها.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>اضبطه ومرّر النتيجة، بشروط من عندك تبقي على قائمة الاستخدامات المحظورة.</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>اضبطه ومرّر النتيجة إلى غيرك.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>اتبع سياسة الاستخدام المقبول لدى Meta، وألزِم بالاتفاقية من يتلقاه منك.</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>اتبع سياسة الاستخدام المقبول لدى Meta.</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>أعطِ من يتلقاه المصدر الكامل بالصورة التي تعدّله بها بنفسك، أو عرضًا بتقديمه.</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>سلّم نسخة من الاتفاقية واحتفظ بإشعار Meta في ملف نصي اسمه Notice.</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>سلّم نسخة من الرخصة، وأدرج قيود استخدامها في شروطك.</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>سلّم نسخة من الشروط، وألزِم من يتلقى النموذج أو مشتقًا منه بقيود استخدامه.</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>احتفظ بالتعديلات لنفسك ما دمت لا تمرّر شيئًا.</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>احتفظ بسطر حقوق النشر ونص الرخصة مع كل نسخة، ومع كل نموذج صُنع منه تمرّره إلى غيرك.</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>احتفظ بسطر حقوق النشر والشروط وإخلاء المسؤولية مع كل نسخة، وفي الوثائق حيث لا تسلّم المصدر.</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>احتفظ بإشعار الحامل (طبعة أو مستودع) حيث تمرّر ذلك الملف نفسه.</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>احتفظ بإشعارات حقوق النشر والبراءات والعلامات التجارية، وبملف NOTICE إن وُجد.</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>احتفظ بما يجيب به: فلا تدّعي Google حقوقًا فيه.</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>ضع رابطًا إلى الرخصة.</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>قفله تقنيًا أو الإيحاء بأن المؤلفين يساندونك.</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>انظر إليه وجرّبه لنفسك بقدر ما يسمح به القانون حيث تعيش.</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>اذكر المؤلفين كما يطلبون، مع العنوان ورابط إلى المصدر إن كان لديك.</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>اذكر المؤلفين، وضع رابطًا إلى الرخصة، واذكر هل عدّلت شيئًا.</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>لا شيء بموجب قانون حقوق النشر؛ وتحقق من أنه حر في بلدك أيضًا، فالمدد تختلف.</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>لا شيء؛ وذكر المصدر من حسن الأدب مع ذلك.</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>مرّره وما صنعته منه إلى غيرك، ولو مقابل مال.</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>مرّره إلى غيرك، ولو مقابل مال.</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>أرفق نسخة من الرخصة.</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>مرّر العمل كله بهذه الرخصة، مع نصها والإشعارات.</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>مرّر ما صنعته إلى غيرك، بشروط من عندك لنصيبك منه.</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>انشر التعديلات بهذه الرخصة أو برخصة متوافقة؛ وكون النموذج المدرَّب تعديلًا محل خلاف، فافترض ذلك حيث استطعت.</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>نشر النموذج أو ما دُرّب منه قبل أن تُعرف الرخصة.</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>وضع تعديل تحت شروط أضيق أو قفله تقنيًا.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>اذكر في الملفات المعدّلة أنك عدّلتها، واحتفظ بالإشعارات.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>اذكر في الملفات المعدّلة أنك عدّلتها.</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>اذكر في الملفات المعدّلة أنك عدّلتها؛ والنموذج المضبوط ملف معدّل.</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>اذكر ما عدّلته ومتى.</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>اذكر هل عدّلت شيئًا.</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>شاركه وشارك تعديلاتك عليه دون مقابل.</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>اعرض "Built with Meta Llama 3" (ومن 3.1 فصاعدًا "Built with Llama") حيث يراه الناس، وابدأ بـ"Llama" اسم أي نموذج توزّعه.</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>مقاضاة أحد بسبب براءات في العمل: ستنتهي رخصة براءاتك أنت.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>الإيحاء بأن المؤلفين يساندونك أو يساندون استخدامك.</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>الإيحاء بأن المؤلفين يساندونك.</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>استخدام علامات Meta فوق ما تسميه الاتفاقية.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>استخدمه لأي غرض، ولو كان تجاريًا، وعدّله.</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>استخدمه لأي غرض، ولو كان تجاريًا.</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>استخدامه للأغراض الضارة التي تعددها الرخصة، مثل مخالفة القانون أو إيذاء القاصرين أو الخداع أو البت في حقوق الناس دونهم.</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>استخدامه فيما تسميه سياسة Google للاستخدامات المحظورة.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>استخدامه فيما تحظره سياسة الاستخدام المقبول.</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>استخدامه فيما تحظره سياسة الاستخدام المقبول: الجريمة والأذى والخداع والسلاح وما شابه.</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>استخدامه، أو استخدام نموذج صُنع به، لمنفعة تجارية أو مقابل مال في المقام الأول.</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>استخدام أسماء المؤلفين للتوصية بمنتجك دون موافقتهم الخطية.</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>استخدم براءات المساهمين بقدر ما تحتاج إليه مساهماتهم.</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>استخدام النموذج أو إجاباته لتحسين نموذج لغوي كبير آخر خارج عائلة Llama 2.</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>استخدام أسماء المشروع وشعاراته كأنها لك.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>استخدمه وعدّله وشاركه لأي غرض، دون استئذان ودون ذكر أحد.</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>استخدمه وعدّله وشاركه لأي غرض.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>استخدم النموذج وعدّله وشاركه، ولو تجاريًا، ما دامت خدماتك لا تتجاوز 700 مليون مستخدم شهريًا عند إصداره.</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>استخدم النموذج وعدّله وشاركه، ولو تجاريًا.</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>استخدمه وانسخه وعدّله للدراسة والبحث والأغراض الخاصة.</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>استخدمه وانسخه وشاركه لأي غرض، ولو كان تجاريًا.</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>في نماذج الرؤية من 3.2: استخدامها بصفة شخص أو شركة من الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>في الإصدار 3.0: استخدام النموذج أو إجاباته لتحسين نموذج لغوي كبير آخر خارج عائلة Llama.</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>اكتب ما وجدته في بطاقة النموذج.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>اضبط نماذج اللغة ضبطًا دقيقًا على جهازك.</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>فتح مشروع جاهز بالنموذج والبيانات المرفقة.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>المشروع المراد فتحه.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 – Anneal</source>
        <translation>%1 – Anneal</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;البيانات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;مشروع</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>التش&amp;غيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>حول Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>بحث في هذا المكان</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>لا مشروع</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>فتح العرض التجريبي</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>يعرض النافذة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>لا نص في الحافظة</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>تتغير اللغة عند انتهاء عمل المكان المفتوح</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>الدليل غير مثبت؛ مكانه %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لم يُغيَّر شيء</numerusform>
            <numerusform>غُيِّر واحد</numerusform>
            <numerusform>غُيِّر اثنان</numerusform>
            <numerusform>غُيِّر %Ln</numerusform>
            <numerusform>غُيِّر %Ln</numerusform>
            <numerusform>غُيِّر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>لا شيء للإصلاح</numerusform>
            <numerusform>واحد للإصلاح</numerusform>
            <numerusform>اثنان للإصلاح</numerusform>
            <numerusform>%Ln للإصلاح</numerusform>
            <numerusform>%Ln للإصلاح</numerusform>
            <numerusform>%Ln للإصلاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>لا إعدادات أخرى من %1</numerusform>
            <numerusform>إظهار إعداد آخر من %1</numerusform>
            <numerusform>إظهار إعدادين آخرين من %1</numerusform>
            <numerusform>إظهار %Ln إعدادات أخرى من %1</numerusform>
            <numerusform>إظهار %Ln إعدادًا آخر من %1</numerusform>
            <numerusform>إظهار %Ln إعداد آخر من %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>المسموح: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>إعادة %1 إلى القيمة الافتراضية</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>إعادة ضبط كل الإعدادات</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>يجب أن يكون عددًا منتهيًا</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>يجب ألا يقل عن %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>يجب ألا يزيد على %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» ليس عددًا</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» ليس عددًا صحيحًا</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>نوع المهمة</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>دور=عمود, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>طي لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>بسط لوحة التفاصيل</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>لا شيء يحتاج إلى انتباه</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>، خاص</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>محتسب في الخسارة</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>مرئي فقط</translation>
    </message>
    <message>
        <source>template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>الرمز %1، id %2: %3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>السطر %L1 من الملف المصدر</translation>
    </message>
    <message>
        <source>split</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>يتسع هنا</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>القراءة هنا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>بت/بايت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>لكل كلمة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % فارغ</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>المختلفة: %L1</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>كلها مختلفة</translation>
    </message>
    <message>
        <source>line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>في الملف</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ما يقوله الملف</translation>
    </message>
    <message>
        <source>line</source>
        <translation>السطر</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>نسخة معدَّلة</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>صف إضافي</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 ناقص %2، %3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>نات</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>انقر للعرض في الرسوم</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>انقر للتمييز بنجمة</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>معروض في الرسوم؛ انقر للإخفاء</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>مميَّز بنجمة؛ انقر لإزالتها</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>كيف صُنعت</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>التقسيمات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>ui::manual::ManualWindow</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>الدليل – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>بحث في الدليل</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>الرموز: %L1، %2/ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>إجابة %1</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>نسخ إجابة %1 هذه</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>جارٍ التوليد بـ %1</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>حفظ الموجّه وهذه الإجابة كصف في مجموعة بيانات</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>الإجابة في الحافظة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>جارٍ قراءة النموذج…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>توقف قبل أي رمز</numerusform>
            <numerusform>توقف بعد رمز واحد</numerusform>
            <numerusform>توقف بعد رمزين</numerusform>
            <numerusform>توقف بعد %Ln رموز</numerusform>
            <numerusform>توقف بعد %Ln رمزًا</numerusform>
            <numerusform>توقف بعد %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>فحص الإجابات</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>فحص الإجابات، موجّهًا بموجّه</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>أكبر فرق في الاحتمال، نقطة لكل موجّه</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>يجيب التصدير كما تجيب نقطة الحفظ</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>لا يجيب التصدير كما تجيب نقطة الحفظ</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>يُعاد قراءة كل تصدير ومقارنته قبل اعتباره مكتملًا</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>جشع، نقطة لكل موجّه</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>أفضل نقطة حفظ</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>الأفضل، الخطوة %1</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>نقطة الحفظ %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>الأخيرة، الخطوة %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>تظهر الإجابة هنا كلمة بكلمة.</translation>
    </message>
</context>
<context>
    <name>ui::panels::BeforeStart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is “%2”. It %3; it was %4 before.</source>
        <translation>%1: «%2». الشرط: %3؛ وكانت %4 من قبل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>نسخ هذه الأرقام</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>تُعد بعد اختيار نموذج.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>معدل التعلم حسب الخطوة</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>معدل التعلم خلال التشغيل</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>لا يمكن تنفيذ أي خطوة حتى يصح حجم الدفعة والتراكم.</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>خطوة واحدة للمحسِّن</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>الجدول كنسبة من المعدل التلقائي</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>إعادة إلى %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>نسبة المعاملات المدرَّبة</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>إظهار الحقل</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>البدء لا ينتظر شيئًا</numerusform>
            <numerusform>البدء ينتظر أمرًا واحدًا</numerusform>
            <numerusform>البدء ينتظر أمرين</numerusform>
            <numerusform>البدء ينتظر %Ln أمور</numerusform>
            <numerusform>البدء ينتظر %Ln أمرًا</numerusform>
            <numerusform>البدء ينتظر %Ln أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>المعاملات القابلة للتدريب</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>مدرَّبة</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>رخصة الناتج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>ما يحصلون عليه</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>أول اختلاف</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>أكبر فرق</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>الرموز نفسها</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>عند الرمز</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>جشع</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>في الاحتمال</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>جارٍ حفظ الصفوف في %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>افتح مشروعًا أولًا: تُحفظ الصفوف في مجلده.</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى؛ يمكن حفظ الصفوف هناك.</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>التشغيلات %1–%2 من %3 ←</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>أُوقف %1؛ آخر نقطة حفظ محفوظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>الأخير: اكتمل %1</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>افتح مشروعًا أولًا: يُحفظ التشغيل في مجلده.</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>جارٍ بدء عملية مستقلة…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى؛ درّب هناك أو أغلقها.</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>التدريب جارٍ في العملية %1؛ ويستمر بعد إغلاق هذه النافذة</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 في السلة؛ Ctrl+Z للاستعادة</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>الصفوف: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>لا مجموعات بيانات بها صفوف مرفوضة أو ملاحظات</numerusform>
            <numerusform>مجموعة بيانات واحدة بها صفوف مرفوضة أو ملاحظات</numerusform>
            <numerusform>مجموعتا بيانات بهما صفوف مرفوضة أو ملاحظات</numerusform>
            <numerusform>%Ln مجموعات بيانات بها صفوف مرفوضة أو ملاحظات</numerusform>
            <numerusform>%Ln مجموعة بيانات بها صفوف مرفوضة أو ملاحظات</numerusform>
            <numerusform>%Ln مجموعة بيانات بها صفوف مرفوضة أو ملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>لا مجموعات بيانات، %1</numerusform>
            <numerusform>مجموعة بيانات واحدة، %1</numerusform>
            <numerusform>مجموعتا بيانات، %1</numerusform>
            <numerusform>%Ln مجموعات بيانات، %1</numerusform>
            <numerusform>%Ln مجموعة بيانات، %1</numerusform>
            <numerusform>%Ln مجموعة بيانات، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>لا ملاحظات للتشخيص</numerusform>
            <numerusform>ملاحظة واحدة للتشخيص</numerusform>
            <numerusform>ملاحظتان للتشخيص</numerusform>
            <numerusform>%Ln ملاحظات للتشخيص</numerusform>
            <numerusform>%Ln ملاحظة للتشخيص</numerusform>
            <numerusform>%Ln ملاحظة للتشخيص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>لا صفوف مرفوضة</numerusform>
            <numerusform>صف مرفوض واحد</numerusform>
            <numerusform>صفان مرفوضان</numerusform>
            <numerusform>%Ln صفوف مرفوضة</numerusform>
            <numerusform>%Ln صفًا مرفوضًا</numerusform>
            <numerusform>%Ln صف مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>، معدَّلة</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV أو TSV أو JSON أو JSON Lines أو Parquet أو نص عادي؛ ترى كل صف قبل استيراده.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>فحص مجموعة البيانات المختارة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>نسخ اسمها لاستخدامه في أمر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>بيانات (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>أفلت بياناتك في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>تصدير الصفوف</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>تصدير الصفوف…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>تصفية مجموعات البيانات</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>توزيع الصفوف على التدريب والتحقق والاختبار</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>استيراد البيانات المرفقة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>الأخير: استيراد %1، %2 في %L3 ث</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>دع التشخيص يبحث عن عيوب في الصفوف</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>المزيد حول مجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>نقل %1 إلى السلة</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>نقل مجموعة البيانات المختارة إلى السلة</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>فتح مجلدها</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>إعادة تطبيق الخطوات على %1</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>إعادة تطبيق الخطوات على ملف</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>إعادة تطبيق الخطوات على بيانات جديدة…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>حفظ الخطوات كإصدار</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>تُحفظ خطوات %1 أولًا ليجري التدريب عليها</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>تقسيم مجموعة البيانات المختارة</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>لا يمكن الكتابة في هذا المشروع؛ افتح مشروعًا آخر للاستيراد.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>تدريب عليها</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>استخدام مجموعة البيانات هذه للتدريب</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>كتابة الصفوف المحددة أو الموجودة أو كلها في ملف</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 في الحافظة</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>الأحرف: %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>الرموز: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>لا تسميات</numerusform>
            <numerusform>تسمية واحدة</numerusform>
            <numerusform>تسميتان</numerusform>
            <numerusform>%Ln تسميات</numerusform>
            <numerusform>%Ln تسمية</numerusform>
            <numerusform>%Ln تسمية</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>المؤلفون: %1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>الصفوف الفارغة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>حقائق %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>الطول بالأحرف</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>الطول بالرموز</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>أطوال الصفوف</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>الرخصة والمصدر</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>أطول صف</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>الصفوف المكررة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>الحقائق في الحافظة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>الصفوف غير المقروءة</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>الأكثر والأقل صفوفًا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>لا صفوف بالمضمون نفسه.</numerusform>
            <numerusform>صف واحد بالمضمون نفسه.</numerusform>
            <numerusform>صفان بالمضمون نفسه.</numerusform>
            <numerusform>%Ln صفوف بالمضمون نفسه.</numerusform>
            <numerusform>%Ln صفًا بالمضمون نفسه.</numerusform>
            <numerusform>%Ln صف بالمضمون نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>فُحص جزء من الصفوف البالغ عددها %L1، من المجموعة كلها؛ والأعداد لهذا الجزء.</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>إضافة الخطوة: %1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>فحص كل الصفوف</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>استبعاد هذه الصفوف</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>فحصت خمس عشرة قاعدة الصفوف: %L1.</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>نظرت خمس عشرة قاعدة في كل صف.</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>جارٍ البحث عن التكرار والتناقض والإجابات الفارغة والنص التالف والبيانات الشخصية…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>لم يُفحص بعد: التكرار والتسميات المتناقضة والإجابات الفارغة والنص التالف والبيانات الشخصية وعشرة عيوب أخرى.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>النص نفسه لا يرد بتسميات مختلفة. أبقِ تسمية واحدة أو احذفها.</numerusform>
            <numerusform>يرد النص نفسه مرة واحدة بتسميات مختلفة. أبقِ تسمية واحدة أو احذفها.</numerusform>
            <numerusform>يرد النص نفسه مرتين بتسميات مختلفة. أبقِ تسمية واحدة أو احذفها.</numerusform>
            <numerusform>يرد النص نفسه %Ln مرات بتسميات مختلفة. أبقِ تسمية واحدة أو احذفها.</numerusform>
            <numerusform>يرد النص نفسه %Ln مرة بتسميات مختلفة. أبقِ تسمية واحدة أو احذفها.</numerusform>
            <numerusform>يرد النص نفسه %Ln مرة بتسميات مختلفة. أبقِ تسمية واحدة أو احذفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>جزء: %L1 من الصفوف</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>الصفوف المفحوصة: %L1</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>%1 متاحة</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1، نقطة حفظ %2، الخطوة %3</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>فحص الإجابات</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>جارٍ فحص الإجابات…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة الحفظ</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط الحفظ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>تصفية نقاط الحفظ</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>المجلد المراد الكتابة فيه</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>الانتقال إلى التدريب</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>الأخير: صُدِّر إلى %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>جارٍ فحص التصديرات</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>جارٍ البحث عن نقاط الحفظ</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>جارٍ معرفة ما يمكن تصدير %1 إليه</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>لا شيء للتصدير بعد</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>لم يُصدَّر شيء إلى هذا المجلد بعد</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>يوجد تصدير في هذا المجلد بالفعل؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>لا يوجد تشغيل لكتابة تقرير عنه بعد</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>درّب نموذجًا أولًا: يمكن كتابة كل نقطة حفظ من تشغيل كمجلد تفتحه برامج أخرى.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>كتابة تقرير…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>كتابة تقرير…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>جارٍ الكتابة والفحص…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>كُتب من قبل</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>الأفضل، الخطوة %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>الأخيرة، الخطوة %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>خسارة التحقق</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportSteps</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Ask the checkpoint</source>
        <translation>سؤال نقطة الحفظ</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>نقلها إلى مكانها</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>إعادة فتحها ومقارنتها</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>بضع خطوات حقيقية على صفوفك تُظهر ما يحتاجه التشغيل كله.</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>يعود عندما تصبح كل الإعدادات صالحة.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قِس</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>قِس من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>لم يُقَس بأي خطوة (%Ln) من صفوفك: ± %1، %2 رمز في الثانية</numerusform>
            <numerusform>قيس بخطوة حقيقية واحدة (%Ln) من صفوفك: ± %1، %2 رمز في الثانية</numerusform>
            <numerusform>قيس بخطوتين حقيقيتين (%Ln) من صفوفك: ± %1، %2 رمز في الثانية</numerusform>
            <numerusform>قيس بـ %Ln خطوات حقيقية من صفوفك: ± %1، %2 رمز في الثانية</numerusform>
            <numerusform>قيس بـ %Ln خطوة حقيقية من صفوفك: ± %1، %2 رمز في الثانية</numerusform>
            <numerusform>قيس بـ %Ln خطوة حقيقية من صفوفك: ± %1، %2 رمز في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>تغيّرت الوصفة منذ هذا القياس.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>تُنفَّذ خطوات حقيقية من هذه الوصفة ثم تُهمل؛ نصف دقيقة على الأكثر غالبًا.</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>صيغة الأعداد</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>يمكن التصدير إليه</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>ليس لهذا التشغيل</translation>
    </message>
</context>
<context>
    <name>ui::panels::GuessRow</name>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>باختيارك</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 تصبح الإصدار %2 من مجموعة البيانات &lt;b&gt;%3&lt;/b&gt;؛ %4.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>يُستبعد %1</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>قُرئ %1، رُفض %2</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>الصفوف: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>بقي ملف واحد</numerusform>
            <numerusform>بقي ملفان</numerusform>
            <numerusform>بقيت %Ln ملفات</numerusform>
            <numerusform>بقي %Ln ملفًا</numerusform>
            <numerusform>بقي %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>؛ يظهر الترميز في %L1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;الصفوف (%L1)&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;كل الصفوف السليمة&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;أُوقف: %1.&lt;/b&gt; هذا مرتبط بأرقام صفوف الملف القديم، والأرقام نفسها هنا صفوف أخرى. يبقى في قائمة الخطوات لمراجعته.</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;للتدريب عليها، أعطِ أعمدتها أدوارًا&lt;/b&gt; (المربعات تحت أسماء الأعمدة): نص فقط، أو نص وتسمية، أو تعليمة وناتج، أو رسائل، أو موجّه ومختار ومرفوض. دون أدوار يمكن عرض الصفوف والبحث فيها.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>وُجد في الملف</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>أعطِ مجموعة البيانات اسمًا</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>كيفية قراءة الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>استيراد الصفوف: %1</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>استيراد كل الصفوف</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>الاسم والرخصة والمصدر</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>تعذر حفظ أي صف</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>لا شيء بعد. اختر من الجانب صيغة أو ترميزًا آخر، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>الشكل %1: %2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>الشكل غير معروف بعد</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>تخطي هذا الملف</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>يُخزَّن النص بترميز UTF-8. لا يُمس الملف نفسه. Ctrl+Z يتراجع عن الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>لا صفوف مرفوضة.</numerusform>
            <numerusform>الصف المرفوض ينتظر في تبويب مستقل.</numerusform>
            <numerusform>الصفان المرفوضان ينتظران في تبويب مستقل.</numerusform>
            <numerusform>تنتظر %Ln صفوف مرفوضة في تبويب مستقل.</numerusform>
            <numerusform>ينتظر %Ln صفًا مرفوضًا في تبويب مستقل.</numerusform>
            <numerusform>ينتظر %Ln صف مرفوض في تبويب مستقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>الأمر في الحافظة</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>ثم تمر بـ &lt;b&gt;0 خطوة&lt;/b&gt;، وما يبقى يصبح الإصدار التالي.</numerusform>
            <numerusform>ثم تمر &lt;b&gt;بخطوة واحدة&lt;/b&gt;، وما يبقى يصبح الإصدار التالي.</numerusform>
            <numerusform>ثم تمر &lt;b&gt;بخطوتين&lt;/b&gt;، وما يبقى يصبح الإصدار التالي.</numerusform>
            <numerusform>ثم تمر بـ &lt;b&gt;%Ln خطوات&lt;/b&gt;، وما يبقى يصبح الإصدار التالي.</numerusform>
            <numerusform>ثم تمر بـ &lt;b&gt;%Ln خطوة&lt;/b&gt;، وما يبقى يصبح الإصدار التالي.</numerusform>
            <numerusform>ثم تمر بـ &lt;b&gt;%Ln خطوة&lt;/b&gt;، وما يبقى يصبح الإصدار التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>سبب فشل الاستيراد</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>كل الصفوف: %L1</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>خط عمودي  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>يُحتفظ بكل الأعمدة</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>السطر الأول</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>محفوظ بجانب مجموعة البيانات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>جارٍ قراءة الصفوف الأولى…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>مسافة جدولة</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>الصفوف الأولى: %L1</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>من أين أتت</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>من يُذكر</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>يتعذر إنشاء %1؛ هل القرص ممتلئ أو للقراءة فقط؟</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>يتعذر بدء %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>انتهت العملية قبل بدء تشغيلها؛ مخرجاتها في %1</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli ليس بجوار برنامج النافذة؛ ثبّته، أو ابدأ التشغيل في النافذة.</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>الوصفة بصيغة run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>أي غرض</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>الاستخدام التجاري</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>يتسع هنا</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>ضبط دقيق كامل</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>الرخصة تسمح</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>مشاركة الناتج</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>أماكن النماذج</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>%1 هنا</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>الرموز: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>محادثة كما يكتبها قالب المحادثة</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>حول النموذج</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>قالب المحادثة</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>اختر نموذجًا من الجدول لترى بطاقته ورخصته ومرمِّزه وملفاته.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>نسخ بصيغة sha256sum</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>النص الكامل</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>النص الكامل للرخصة</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>جارٍ حساب بصمات %1</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>الرؤوس</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>الرخصة بالكلمات</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>ذاكرة التدريب</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>لا يوجد: هذا نموذج أساس. تُكتب صفوف المحادثة والتعليمات بقالب الوصفة.</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>من نوع لا يمكن عرضه هنا؛ اختر قالبًا آخر في الوصفة. نصه:</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>من عائلة %1. محادثة كما يقرؤها النموذج:</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>كان يا ما كان طحّان له ثلاثة أبناء.</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>صفحة النموذج</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>إظهار البصمات</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>مخزَّن بصيغة</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>نص لتجربة المرمِّز</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>أول 20 رقمًا من 64؛ النسخة تحويها كلها.</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>لا ملف LICENSE في المجلد.</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>لا بطاقة في المجلد (README.md).</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>البصمات في الحافظة</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>المرمِّز</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>رموز النص</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>الرموز لكل كلمة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>تقدير لـ 8 صفوف من 256 رمزًا، fp32</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>لا يوجد (نموذج أساس)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelPlace</name>
    <message>
        <source>%1, v%2</source>
        <translation>%1، v%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>يُعرض %L1 من %L2</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>إضافة ملف GGUF</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>إضافة ملف GGUF…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>إضافة مجلد نماذج</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>إضافة مجلد نماذج…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>تصفية النماذج</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>استورد صفوفًا أولًا: تقاس النماذج عليها</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث مجددًا</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>البحث عن النماذج مجددًا</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>جارٍ البحث عن النماذج</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>خسارة النماذج المعروضة وسرعة قراءتها على أول صفوف مجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>الخسارة على بياناتي مقابل السرعة هنا</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>الخسارة على صفوفي مقابل السرعة هنا</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>قياس المرشحين</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>قياس النماذج على صفوفي</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>جارٍ قياس %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>نماذج في ملف واحد (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>لا يمكن فتح أي من النماذج المعروضة</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>جارٍ قراءة صفوف لقياس النماذج عليها</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>الصفوف التي تقاس عليها النماذج</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>استخدام للتدريب</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>يتعذر البحث عن النماذج</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>دائرة أكبر: معاملات أكثر · متقطع: الأفضل عند كل سرعة</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>حُفظ %1 كالإصدار %2، الصفوف: %L3</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1: النسخة %2 هي الحالية، بصفوف النسخة %3</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>إضافة الخطوة %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>تغيير الخطوة %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف للتحرير</numerusform>
            <numerusform>تحرير صف واحد</numerusform>
            <numerusform>تحرير صفين</numerusform>
            <numerusform>تحرير %Ln صفوف</numerusform>
            <numerusform>تحرير %Ln صفًا</numerusform>
            <numerusform>تحرير %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>تحرير الصف %L1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف للاستبعاد</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفين</numerusform>
            <numerusform>استبعاد %Ln صفوف</numerusform>
            <numerusform>استبعاد %Ln صفًا</numerusform>
            <numerusform>استبعاد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>جارٍ حفظ خطوات %1</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>نقل الخطوة %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>إزالة الخطوة %1</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>احفظ خطوات النسخة %1 أو تراجع عنها أولًا: لا توجد في أي نسخة بعد</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>جارٍ حفظ إصدار من %1</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>يتعذر تنفيذ الخطوة %1: %2 أصلحها أو عطّلها ثم احفظ.</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>خطوات %1</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>متوقف: الصفوف هي صفوف الخطوات قبل آخر تغيير</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>تعطيل %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>تفعيل %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>ضم السطر %L1</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>لا يمكن الكتابة في هذا المشروع</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>النسخة %1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>تحرير run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … ولا مزيد</numerusform>
            <numerusform>
  … وواحد آخر</numerusform>
            <numerusform>
  … واثنان آخران</numerusform>
            <numerusform>
  … و%Ln أخرى</numerusform>
            <numerusform>
  … و%Ln أخرى</numerusform>
            <numerusform>
  … و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>كأمر</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>حذف الإعداد المسبق المختار</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>المتغيرة فقط</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>حفظ هذه الإعدادات كإعداد مسبق</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>سيفشل</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>كُتبت في %2 صفوف مرفوضة: %L1</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>صف: %1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>إضافة الصف خطوةً يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>السطر %L1</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>صار السطر %L1 صفًا؛ وCtrl+Z يتراجع عن ذلك</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>أصلح النص أعلاه. يظهر هنا ما ينتج عنه أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>أسطر لم يستطع الاستيراد الاحتفاظ بها. أصلح نص السطر فيصير صفًا.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>ليس صفًا بعد: %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>ضمّه</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>نص السطر</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>تُعرض أول %L1 من أصل %L2؛ و«حفظ بصيغة CSV» يكتبها كلها.</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>السطر أطول من 2000 بايت التي تُحفظ منه.</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>خطوات هذا الإصدار ما زالت قيد الحساب</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>هذه نسخة أقدم؛ اجعلها الحالية لتعديلها</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>لا يمكن الكتابة في هذا المشروع</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>ما ينتج عن النص</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>إسقاط الكل</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>إسقاط كليهما</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>تحرير الصف</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>تحرير الصف %L1</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>استبعاد هذا الصف كخطوة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>الصف المختار</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>استخدام للكل</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>استخدام لكليهما</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>وأعمدة أخرى: %L1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>الرموز: %L1، المحتسبة: %L2</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>الرموز: %L1؛ ما يُتعلَّم هو التسمية</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>كما يراه النموذج</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>قالب الموجّه</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>الصف %L1</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>الصف %L1 كما يراه النموذج</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>الصف كما يراه النموذج</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>رموز الصف</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>مرئي فقط</translation>
    </message>
    <message>
        <source>template</source>
        <translation>قالب</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 من %L2 صف</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>الصفوف: %L1</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>المحدد: %L1</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>جارٍ عد رموز %1</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>جارٍ عد الرموز</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>تحرير الصف</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف للاستبعاد</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفين</numerusform>
            <numerusform>استبعاد %Ln صفوف</numerusform>
            <numerusform>استبعاد %Ln صفًا</numerusform>
            <numerusform>استبعاد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>تصدير الصفوف…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>الصفوف ذات المضمون نفسه هنا فقط</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>قُرئ في %L1 م.ث</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>جارٍ البحث في %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>جارٍ عد الرموز…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>كُتبت في %2 صفوف: %L1</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>كما يراه النموذج</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>بالرموز</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;مفصول بجدولة (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>تصدير كل الصفوف: %L1</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>تصدير الصفوف الموجودة: %L1</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>تصدير الصفوف المحددة: %L1</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>لا صفوف معروضة، فلا شيء للتصدير</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>المرفوضة (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>بحث في كل النص</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>التقسيمات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>خطوات هذا الإصدار ما زالت قيد الحساب</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>هذه نسخة أقدم؛ اجعلها الحالية لتعديلها</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>لا يمكن الكتابة في هذا المشروع</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>النسخ (%L1)</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>ما يُعرض من مجموعة البيانات</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>كلمة · كلمة OR كلمة · =مطابق · *نمط* · !ليس · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>نقاط الحفظ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>التشغيلات المقارنة: %1</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>نسخ ما تعرضه هذه الصفحة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>آخر قيمة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>لم يُحدَّد تشغيل</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>لا درجات بعد</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>العينات التي كتبها النموذج</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>درجات التشغيلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>ما يُعرض من التشغيلات</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>كتابة تقرير عن التشغيلات المحددة</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>آخر قيمة لـ %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 من 0 تشغيل</numerusform>
            <numerusform>%1 من تشغيل واحد</numerusform>
            <numerusform>%1 من تشغيلين</numerusform>
            <numerusform>%1 من %Ln تشغيلات</numerusform>
            <numerusform>%1 من %Ln تشغيلًا</numerusform>
            <numerusform>%1 من %Ln تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>لا تشغيلات</numerusform>
            <numerusform>تشغيل واحد</numerusform>
            <numerusform>تشغيلان</numerusform>
            <numerusform>%Ln تشغيلات</numerusform>
            <numerusform>%Ln تشغيلًا</numerusform>
            <numerusform>%Ln تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>، المحدد: %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>تشغيل واحد</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>السلة (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>تفريع التشغيل الحالي مع تغييرات</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>نقل التشغيلات المحددة إلى السلة (Del)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>الأعمدة القياسية</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>مثل best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>إخراج التشغيلات المحددة من السلة</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>ما الخطأ في المرشّح</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>يُبحث عن الكلمات في الاسم والوسوم والملاحظات والبيانات والنموذج والطريقة.
field:text يبحث في حقل واحد؛ =, !=, &lt;, &lt;=, &gt;, &gt;= للمقارنة؛ and, or, not والأقواس للربط.
الحقول: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens، وكل إعداد (lr, trainer.seed) ومقياس (train/loss)؛ is:starred.</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>كتابة تقرير عن التشغيلات المحددة</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>لا يمكن مقارنة %1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>لا يمكن التفريق بين %1 و%2</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 أفضل من %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 أسوأ من %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2 (%3)، الصفوف: %4</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>أفضل خطوة</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>الرموز المحتسبة</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>أُنشئ، UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>الحقائق: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>اسم التشغيل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>ملاحظات حول التشغيل</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>ذروة الذاكرة</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>الحيرة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>نتيجة التشغيلات</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>دقة المكافأة</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>هامش المكافأة</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>اختر تشغيلًا في الجدول لترى نتيجته وحقائقه وملاحظاته؛ واختر عدة لمقارنتها.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>الوسوم، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>الوقت، د:ث</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>خسارة التدريب، الأخيرة</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>قابلة للتدريب</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>خسارة التحقق</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>ما جُرِّب، وما عُرف، وما التالي</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>عند أفضل نقطة حفظ</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e مرفوعة إلى خسارة التحقق</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>متوسط مكافأة الإجابات الأفضل ناقص متوسط الأسوأ، في النهاية</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>مقترن، صفوف التحقق نفسها</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>المعاملات المدرَّبة</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>صفوف التحقق التي لإجابتها الأفضل المكافأة الأعلى، في النهاية</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>كلمات، مفصولة بفواصل</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 عند الخطوة %2</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>خسارة كل صف تحقق، %1: %2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>لم تُقيَّم أي صفوف بعد. تظهر مع أول تقييم للتشغيل.</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>حدد تشغيلًا لترى صفوف التحقق الخاصة به.</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>الصف المختار وما أجابت به التشغيلات</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>لا يمكن قراءة كلمات هذا الصف هنا: مجموعة بياناته ليست في المتناول.</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>صفوف التحقق للتشغيلات</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>عند الخطوة %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>كل الإعدادات متماثلة.</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>كالافتراضي، الإعدادات: %1</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>ما تغيّر عن الافتراضي</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>كل الإعدادات افتراضية.</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>المتماثلة في الكل، الإعدادات: %1</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>المتماثلة في كليهما، الإعدادات: %1</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>حدد تشغيلًا لترى إعداداته.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>الإعدادات المتماثلة</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>الإعدادات المختلفة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>لم تُكتب عينات. اضبط evaluation.generate ليجيب النموذج عند كل تقييم.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>نُقل %1 إلى السلة؛ Ctrl+Z للاستعادة</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>الجارية: %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>التشغيلات: %1</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>أُخرج %1 من السلة</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1: في الحافظة</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>، في الطابور: %1</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>، الجارية: %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>تشغيل واحد</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>يظهر التشغيل هنا فور بدئه: منحنياته وإعداداته ونقاط حفظه.</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>لا يمكن نقل تشغيل ما زال يتدرب إلى السلة؛ أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>طُلب من العملية الأخرى التوقف بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>أفضل نقطة حفظ لـ %1</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>أفضل خسارة تحقق</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>تفريع التشغيل مع تغييرات</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>تفريع مع تغييرات</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>الانتقال إلى التدريب</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>لم يُدرَّب شيء بعد</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>فتح مجلد التشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>إيقاف التشغيل مؤقتًا</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>إيقاف مؤقت بعد هذه الخطوة …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>نقل التشغيلات إلى السلة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>استئناف التشغيل</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>العودة إلى أفضل نقطة حفظ ومتابعة التدريب</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>حدد تشغيلين أو أكثر (Ctrl+نقرة، أو العين)</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>تمييز التشغيل بنجمة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>التوقف بعد هذه الخطوة …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>يتوقف بعد هذه الخطوة ويحفظ ما تم تعلمه؛ «استئناف» للمتابعة</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>إخراج التشغيلات من السلة</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>تتابع الوصفة من أفضل نقطة حفظ؛ غيّر ما ينبغي تحسينه واضغط «بدء»</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>اكتمل التشغيل؛ فرّعه لمتابعة التدريب</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>لا يمكن استئناف هذا التشغيل</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>كُتبت القيم في %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>كتابة تقرير</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>كتابة تقرير عن التشغيلات …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>نقل التشغيلات إلى السلة</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>تمييز تشغيل بنجمة</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>تمييز التشغيلات بنجمة</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>إزالة نجمة</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>إخراج التشغيلات من السلة</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>إزالة النجوم</translation>
    </message>
</context>
<context>
    <name>ui::panels::SamplingInspector</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An answer ends before the first of them.</source>
        <translation>تنتهي الإجابة قبل أولها.</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>الإجابات لكل نموذج</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>البذرة الأولى</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>أقصى عدد رموز جديدة</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>أشر إلى كلمة في إجابة لترى ما الذي نظر فيه النموذج أيضًا.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>التوقف عند رمز النهاية</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>نصوص التوقف</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>الرمز تحت المؤشر</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k، 0: الكل</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>لا شيء؛ واحد في كل سطر</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>الرمز %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>«%1»، اختير باحتمال %2؛ الأرجح:</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% من الصفوف، محفوظة للنهاية</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% من الصفوف، لقياس الخسارة أثناء التدريب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>لا صفوف من %1 شبيهة بصف من %2</numerusform>
            <numerusform>صف واحد من %1 شبه مطابق لصف من %2</numerusform>
            <numerusform>صفان من %1 شبه مطابقين لصف من %2</numerusform>
            <numerusform>%Ln صفوف من %1 شبه مطابقة لصف من %2</numerusform>
            <numerusform>%Ln صفًا من %1 شبه مطابقة لصف من %2</numerusform>
            <numerusform>%Ln صف من %1 شبه مطابقة لصف من %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>لا صفوف من %1 موجودة في %2</numerusform>
            <numerusform>صف واحد من %1 موجود في %2 أيضًا</numerusform>
            <numerusform>صفان من %1 موجودان في %2 أيضًا</numerusform>
            <numerusform>%Ln صفوف من %1 موجودة في %2 أيضًا</numerusform>
            <numerusform>%Ln صفًا من %1 موجودة في %2 أيضًا</numerusform>
            <numerusform>%Ln صف من %1 موجودة في %2 أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>حسب العمود</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>فحص التسرب</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>جارٍ مقارنة كل تقسيم بكل تقسيم آخر…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>قورن كل تقسيم بكل تقسيم آخر، حرفيًا وتقريبًا.</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>كيفية توزيع الصفوف</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>إبقاء شبه المكررات في جهة واحدة</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>التسرب بين التقسيمات</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>التسرب بين تقسيمات %1</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>لا صف موجود في الجهتين</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>لم يُفحص بعد: الصفوف الموجودة في تقسيمين، حرفيًا أو تقريبًا، تجعل الأرقام أفضل من الواقع.</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>اختيار الصفوف</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>صفوف كل تقسيم</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>تقسيم من جديد</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>تقسيم الصفوف</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>التقسيمات</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>إخراجها من %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>الاختبار، بالمئة</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>لا شيء للمقارنة قبل تقسيم الصفوف.</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>هذه الصفوف غير مقسمة. يحجز التدريب عندئذ بعضها تلقائيًا؛ أما التقسيم هنا فيبقى نفسه لكل تشغيل ويمكن فحصه بحثًا عن التسرب.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>التحقق، بالمئة</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>طريقة التقسيم</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>ما يُقاس على %1 سيكون أفضل من الواقع.</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>تسمية أو مستخدم أو مستند</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>عشوائيًا</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>حسب بصمة الصف</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>القيم المتساوية معًا</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>البذرة نفسها تعطي الصفوف نفسها</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>القيم موزعة بالتساوي</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepPage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>نقل الخطوة لأسفل</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>نقل الخطوة لأعلى</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>إزالة الخطوة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>الصفوف قبل الخطوة وبعدها</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>إعدادات الخطوة</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>تغيّر الخطوات الصفوف بهذا الترتيب: ترى كل خطوة ما تركته التي قبلها. يمكن تعطيلها ونقلها والتراجع عنها؛ وتبقى الصفوف أدناه كما أتت.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>معطّلة؛ %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>حيث تبدأ الخطة</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>سبب تعذر تنفيذ الخطوة</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>جارٍ الحساب على كل الصفوف…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>كل ما يحتوي على نص</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>أول %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>الخطوة %1 لم تُضف صفوفًا</numerusform>
            <numerusform>الخطوة %1 أضافت صفًا واحدًا</numerusform>
            <numerusform>الخطوة %1 أضافت صفين</numerusform>
            <numerusform>الخطوة %1 أضافت %Ln صفوف</numerusform>
            <numerusform>الخطوة %1 أضافت %Ln صفًا</numerusform>
            <numerusform>الخطوة %1 أضافت %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>الخطوة %1 لم تغيّر صفوفًا</numerusform>
            <numerusform>الخطوة %1 غيّرت صفًا واحدًا</numerusform>
            <numerusform>الخطوة %1 غيّرت صفين</numerusform>
            <numerusform>الخطوة %1 غيّرت %Ln صفوف</numerusform>
            <numerusform>الخطوة %1 غيّرت %Ln صفًا</numerusform>
            <numerusform>الخطوة %1 غيّرت %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>الخطوة %1 لا تغيّر أي صف</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>الخطوة %1 أزالت صفوفًا: %L2، وغيّرت: %L3</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>الخطوة %1 لم تُزل صفوفًا</numerusform>
            <numerusform>الخطوة %1 أزالت صفًا واحدًا</numerusform>
            <numerusform>الخطوة %1 أزالت صفين</numerusform>
            <numerusform>الخطوة %1 أزالت %Ln صفوف</numerusform>
            <numerusform>الخطوة %1 أزالت %Ln صفًا</numerusform>
            <numerusform>الخطوة %1 أزالت %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>حسب البصمة</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>مجموعات %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>الصف %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>اختر ملفًا؛ يُستورد ويمر بالخطوات نفسها</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>استيراد %1</numerusform>
            <numerusform>استيراد %1 وواحد آخر</numerusform>
            <numerusform>استيراد %1 واثنين آخرين</numerusform>
            <numerusform>استيراد %1 و%Ln أخرى</numerusform>
            <numerusform>استيراد %1 و%Ln أخرى</numerusform>
            <numerusform>استيراد %1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>تحميل خطة</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>تحميل خطة…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>المزيد حول الخطة</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>خطط (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>إزالة كل الخطوات</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>إعادة التطبيق على بيانات جديدة…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>إعادة التطبيق…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>حفظ الخطة كملف…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>حفظ v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>الأمر في الحافظة؛ احفظ الخطة باسم plan.json بجواره</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>حُفظت الخطة في %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>الصفوف كما أتت</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>ما فعلته الخطوة</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>كتابة الصفوف التي تتركها هذه الخطوات كإصدار</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>يتعذر تنفيذها</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1، أقدم</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1، محفوظ</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>جارٍ قراءة مرمِّز %1</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1، %2 (الصفوف: %3)</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1، v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>لا إعدادات تحتاج إلى انتباه</numerusform>
            <numerusform>إعداد واحد يحتاج إلى انتباه</numerusform>
            <numerusform>إعدادان يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln إعدادات تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln إعدادًا يحتاج إلى انتباه</numerusform>
            <numerusform>%Ln إعداد يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>نسخ الوصفة كأمر</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>عد المعاملات</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>فحص الصفوف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج إدخال</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>قياس توقّع</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>اسم الإعداد المسبق (لا يشمل النموذج والبيانات):</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>يضع هذه الوصفة خلف المهمة الجارية ويبقى هنا</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>إلى الطابور</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>وضع التدريب في الطابور</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>في الطابور خلف المهمة الجارية</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>قراءة صفوف التدريب</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>الوصفة بصيغة</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>إعادة ضبط كل الإعدادات</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>حفظ إعداد مسبق</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>حفظ الوصفة كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>حُفظ الإعداد المسبق %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>بدء معزول</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>بدء التدريب في عملية مستقلة</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>البدء ينتظر: %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>يبدأ التشغيل ويعرضه (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>اعتماد وصفة</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>الفحوص في الحافظة</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>الأمر في الحافظة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>يدرّب في عملية مستقلة تستمر بعد إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>استخدام الإعداد المسبق %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>مسودة، محفوظة</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>لا صفوف في %1 الآن</numerusform>
            <numerusform>في %1 الآن صف واحد</numerusform>
            <numerusform>في %1 الآن صفان</numerusform>
            <numerusform>في %1 الآن %Ln صفوف</numerusform>
            <numerusform>في %1 الآن %Ln صفًا</numerusform>
            <numerusform>في %1 الآن %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1، مرفق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%Ln نماذج</numerusform>
            <numerusform>%Ln نموذجًا</numerusform>
            <numerusform>%Ln نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>لم تُرسل صفوف من هنا</numerusform>
            <numerusform>أُرسل صف واحد من هنا</numerusform>
            <numerusform>أُرسل صفان من هنا</numerusform>
            <numerusform>أُرسلت %Ln صفوف من هنا</numerusform>
            <numerusform>أُرسل %Ln صفًا من هنا</numerusform>
            <numerusform>أُرسل %Ln صف من هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>، دون إجابات</numerusform>
            <numerusform>، إجابة واحدة لكل منها</numerusform>
            <numerusform>، إجابتان لكل منها</numerusform>
            <numerusform>، %Ln إجابات لكل منها</numerusform>
            <numerusform>، %Ln إجابة لكل منها</numerusform>
            <numerusform>، %Ln إجابة لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>إجابات النماذج</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>كما دُرِّب</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>يسأل كل النماذج (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>الأفضل، الخطوة %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>مجموعة البيانات التي تذهب إليها الإجابات الجيدة</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>الموجّهات السابقة</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>توليد الإجابات</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>الإجابات الجيدة إلى</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>كيفية سؤال النماذج</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>الأخيرة، الخطوة %1</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>لا نقطة حفظ بعد</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>لا موجّه يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>كان يا ما كان طحّان له ثلاثة أبناء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>قالب الموجّه</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>تُحفظ هنا الموجّهات التي أُجيب عنها.</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>تشغيلات هذا المشروع</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>بحث في الموجّهات</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>إيقاف التوليد</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>نص النظام</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>نص النظام، أو لا شيء</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>ما تُسأل عنه النماذج</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>ما تكمل منه النماذج</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>كتابة موجّه جديد</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>اكتب موجّهًا أولًا</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>يقرأ كل نموذج السؤال كما تعلّم؛ Ctrl+Return للسؤال</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>الموجّه والبذرة نفسهما لكل نموذج؛ Ctrl+Return للإجابة</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>العودة إلى النسخة %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>اجعلها الحالية</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>النسخة %1: الصفوف %2، أقل بـ %3 من النسخة %4 الحالية.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>النسخة %1: الصفوف %2، أكثر بـ %3 من النسخة %4 الحالية.</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>النسخة %1: الصفوف %2، مساوية (%3) للنسخة %4 الحالية.</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionsPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln row(s) rejected</source>
        <translation>
            <numerusform>، لم يُرفض أي صف</numerusform>
            <numerusform>، رُفض صف واحد</numerusform>
            <numerusform>، رُفض صفان</numerusform>
            <numerusform>، رُفضت %Ln صفوف</numerusform>
            <numerusform>، رُفض %Ln صفًا</numerusform>
            <numerusform>، رُفض %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>النسخة لا تتغير أبدًا: حفظ الخطوات يصنع التالية. ويمكن عرض الأقدم والتدريب عليها وجعلها الحالية.</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>العودة إلى صفوفها</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>عرض صفوفها</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>اجعلها الحالية</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>النسخة المختارة بجانب الحالية</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>تدريب عليها</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>النسخة %1 هي الحالية: الصفوف %2.</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>نسخ مجموعة البيانات</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>استيراد من %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>خطوات لا يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <translation>v%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::plots::CandidatePlot</name>
    <message>
        <source>loss, bits/byte</source>
        <translation>الخسارة، بت/بايت</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>القراءة هنا، رمز/ث</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>أكبر فرق في الاحتمال</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>نقطة حفظ</translation>
    </message>
    <message>
        <source>train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>التدريب، كل خطوة</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>التدريب، مُنعَّم</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>تعذرت كتابة %1: %2. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1، %2، الخطوة %3</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1، الخطوة %2</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>حدد تشغيلات في الجدول
لرسمها هنا</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>المجلد لا يقبل الكتابة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>وقت التدريب، د:ث</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1، التحقق</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>كل القيم (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>محور القيم</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>اختيار ما يعرضه الرسم الكبير</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>اختيار ما يعرضه هذا الرسم</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>علامة التقاطع</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>مستند (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم متجهي (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>رسم متجهي (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>معيار التدرج</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>خسارة التشغيلات المحددة</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>تعليم أفضل خطوة ونقاط الحفظ والنصائح</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>صورة (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>كُتب الرسم في %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>حفظ الرسم أو قيمه</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>إظهار كل شيء (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>تنعيم منحنيات التدريب</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>خسارة التحقق</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>ما يُعرض على المحور الأفقي</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>by</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>log</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>التنعيم</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>% من التشغيل</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>عند %1 رمز</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>عند الخطوة %1</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>نسخ القيم</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>لم يُعثر على شيء · فقط  &gt; الإجراءات  # الإعدادات  @ التشغيلات  ? الدليل</numerusform>
            <numerusform>عُثر على نتيجة · فقط  &gt; الإجراءات  # الإعدادات  @ التشغيلات  ? الدليل</numerusform>
            <numerusform>عُثر على نتيجتين · فقط  &gt; الإجراءات  # الإعدادات  @ التشغيلات  ? الدليل</numerusform>
            <numerusform>عُثر على %Ln نتائج · فقط  &gt; الإجراءات  # الإعدادات  @ التشغيلات  ? الدليل</numerusform>
            <numerusform>عُثر على %Ln نتيجة · فقط  &gt; الإجراءات  # الإعدادات  @ التشغيلات  ? الدليل</numerusform>
            <numerusform>عُثر على %Ln نتيجة · فقط  &gt; الإجراءات  # الإعدادات  @ التشغيلات  ? الدليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  انتقال</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  إغلاق</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  ضبط هنا</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>يُبحث عن الكلمات في الإجراءات والإعدادات والبيانات والتشغيلات والدليل. علامة في البداية تضيّق البحث: &gt; الإجراءات، # الإعدادات، @ التشغيلات، ? الدليل.</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  اختيار</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>لا شيء في الطابور</numerusform>
            <numerusform>واحدة في الطابور</numerusform>
            <numerusform>اثنتان في الطابور</numerusform>
            <numerusform>%Ln في الطابور</numerusform>
            <numerusform>%Ln في الطابور</numerusform>
            <numerusform>%Ln في الطابور</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>إسقاط %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>تركه متوقفًا</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>لا توجد مهمة جارية</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>إيقاف مؤقت: التوقف بعد هذه الخطوة مع حفظ ما تم تعلمه</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>إيقاف مؤقت بعد هذه الخطوة…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>إيقاف هذه المهمة</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>التوقف بعد هذه الخطوة…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>موقوف مؤقتًا؛ ما تم تعلمه محفوظ</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProjectOpener</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>سمِّ مجلد المشروع الجديد</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>فتح العرض التجريبي</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>هذا المشروع مفتوح في نافذة أخرى؛ هنا للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>%1 متاحة</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 فارغ</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1، المتاح %2</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1، المعاملات: %2</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 حكاية، %1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>المشروع مجلد: البيانات والتشغيلات والتقارير داخله، ولا شيء في غيره.</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>نموذج صغير يتعلم أسلوب الأخوين غريم. النموذج والبيانات والوصفة جاهزة: اضغط «بدء» وشاهد الخسارة تنخفض.</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>إضافة مجلد نماذج…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>كل الأوزان أو محوّل منخفض الرتبة، على معالجك، مع منحنيات حية.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV أو TSV أو JSON أو JSON Lines أو Parquet أو نص عادي؛ ترى كل صف قبل استيراده</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>اختيار ملفات فيها صفوف</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>المقارنة والتسليم</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>الأنوية</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>مشروع تجريبي</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>أفلت بياناتك في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>اضبط نموذج لغة على بياناتك ضبطًا دقيقًا، على هذا الجهاز</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يُحفظ في</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>استورد الصفوف ونظفها وافحصها؛ وشاهد كلًا منها كما سيقرؤها النموذج تمامًا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث مجددًا</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>فتح مشروع آخر</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>فتح العرض التجريبي</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>لصق صفوف</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>قارن التشغيلات بإنصاف، واقرأ الإجابات جنبًا إلى جنب، وصدّر مع فحص الإجابات.</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>يكتب حكايات بسيطة جدًا. صُنع للتجربة، لا للإجابة.</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>لا شبكة ولا بطاقة رسومات</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>الدليل (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>لا مشروع</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>المشروع %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>بحث في الإجراءات والبيانات والتشغيلات والإعدادات</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي قيمة</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
</TS>
