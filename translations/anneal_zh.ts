<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>About</name>
    <message>
        <source>About Anneal</source>
        <translation>关于 Anneal</translation>
    </message>
    <message>
        <source>Anneal %1</source>
        <translation>Anneal %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>随附内容</translation>
    </message>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>在您自己的电脑上微调语言模型。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>遵循 GNU 通用公共许可证第 3 版或更高版本的自由软件。不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>构建工具</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
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
        <translation>%1 个计入词元被看 %2 次，很可能被死记硬背</translation>
    </message>
    <message>
        <source>%1 counted, template %2</source>
        <translation>计入 %1，模板 %2</translation>
    </message>
    <message>
        <source>%1 rows are held back to measure the loss</source>
        <translation>留出 %1 行用于测量损失</translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation>%1 行被略去</translation>
    </message>
    <message>
        <source>%1 rows are longer than %2 tokens and are cut</source>
        <translation>%1 行超过 %2 个词元，将被截断</translation>
    </message>
    <message>
        <source>%1 sequences of %2 tokens a pass</source>
        <translation>每轮 %1 个序列，各 %2 个词元</translation>
    </message>
    <message>
        <source>%1 validation rows are never trained on</source>
        <translation>%1 个验证行从不参与训练</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Empty, too long, or nothing of them counts</source>
        <translation>为空、过长，或没有任何计入的部分</translation>
    </message>
    <message>
        <source>Hold back 10 %</source>
        <translation>留出 10 %</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>No project is open; a run is kept in its folder</source>
        <translation>未打开项目；运行保存在项目文件夹中</translation>
    </message>
    <message>
        <source>No row is left to train on</source>
        <translation>没有可供训练的行</translation>
    </message>
    <message>
        <source>No rows are held back: overfitting cannot be seen</source>
        <translation>没有留出任何行：无法发现过拟合</translation>
    </message>
    <message>
        <source>No training rows are chosen</source>
        <translation>未选择训练行</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>The doctor found nothing wrong with the rows</source>
        <translation>诊断未发现这些行有问题</translation>
    </message>
    <message>
        <source>The learning rate is chosen by method and model size</source>
        <translation>学习率由方法和模型大小决定</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>正在读取行</translation>
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
            <numerusform>%Ln 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>续写</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the checkpoint</source>
        <translation>询问检查点</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比较中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>examining %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>moving into place</source>
        <translation>移动到位</translation>
    </message>
    <message>
        <source>running the plan</source>
        <translation>正在执行计划</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>tokenizing</source>
        <translation>正在分词</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入中</translation>
    </message>
</context>
<context>
    <name>LossUnits</name>
    <message>
        <source>loss of the method</source>
        <translation>方法的损失</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
    <message>
        <source>nats per row</source>
        <translation>奈特/行</translation>
    </message>
    <message>
        <source>nats per token</source>
        <translation>奈特/词元</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
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
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1 epochs</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>%1 epochs are &lt;b&gt;%2 steps&lt;/b&gt;.</source>
        <translation>%1 轮为 &lt;b&gt;%2 步&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>%1 sequences × %2 accumulated = &lt;b&gt;%3 sequences&lt;/b&gt;</source>
        <translation>%1 个序列 × 累积 %2 次 = &lt;b&gt;%3 个序列&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>%1, %2 warm-up</source>
        <translation>%1，预热 %2</translation>
    </message>
    <message>
        <source>%1, %2 warm-up steps</source>
        <translation>%1，%2 个预热步</translation>
    </message>
    <message>
        <source>%1, %2 × %3 rows</source>
        <translation>%1，%2 × %3 行</translation>
    </message>
    <message>
        <source>%1, automatic rate</source>
        <translation>%1，自动学习率</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1，秩 %2</translation>
    </message>
    <message>
        <source>, about %1 counted tokens</source>
        <translation>，约 %1 个计入词元</translation>
    </message>
    <message>
        <source>, v%1</source>
        <translation>，v%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 sequences&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 个序列&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How many steps %1 epochs are is known once the rows are read.</source>
        <translation>读取行之后才能知道 %1 轮有多少步。</translation>
    </message>
    <message>
        <source>The run has &lt;b&gt;%1 steps&lt;/b&gt;.</source>
        <translation>该运行有 &lt;b&gt;%1 步&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>as the task has it</source>
        <translation>按任务而定</translation>
    </message>
    <message>
        <source>beta %1</source>
        <translation>beta %1</translation>
    </message>
    <message>
        <source>label smoothing %1</source>
        <translation>标签平滑 %1</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>尚未选择</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Last: report written to %1</source>
        <translation>上次：报告已写入 %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>报告 %1</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>写报告</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no report is</source>
        <translation>%1 超过 64 MB，不会是报告</translation>
    </message>
    <message>
        <source>(A drawing of the report cannot be shown.)</source>
        <translation>（报告中的一幅图无法显示。）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最佳验证损失</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>计入词元</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Last training loss</source>
        <translation>最近的训练损失</translation>
    </message>
    <message>
        <source>Last validation loss</source>
        <translation>最近的验证损失</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shown in the plots</source>
        <translation>显示在图中</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step of the best validation loss</source>
        <translation>最佳验证损失所在步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps made</source>
        <translation>已做步数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation loss as a small curve</source>
        <translation>以小曲线显示的验证损失</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>何时创建</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>分:秒</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>验证损失</translation>
    </message>
</context>
<context>
    <name>RunFilterWords</name>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>A run cannot be “%1”; it can be %2.</source>
        <translation>运行不能是“%1”；可以是 %2。</translation>
    </message>
    <message>
        <source>A value is missing after “%1%2”.</source>
        <translation>“%1%2”之后缺少值。</translation>
    </message>
    <message>
        <source>A word is missing before “%1”.</source>
        <translation>“%1”之前缺少词。</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>末尾缺少内容。</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>There is a closing bracket too many.</source>
        <translation>多了一个右括号。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”; the nearest is %2.</source>
        <translation>没有字段“%1”；最接近的是 %2。</translation>
    </message>
    <message>
        <source>“%1” is no comparison; there are :, =, !=, &lt;, &lt;=, &gt; and &gt;=.</source>
        <translation>“%1”不是比较；可用的有 :、=、!=、&lt;、&lt;=、&gt; 和 &gt;=。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此处不应出现“%1”。</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>$1 and ${name} stand for groups of the pattern.</source>
        <translation>$1 和 ${name} 代表模式中的分组。</translation>
    </message>
    <message>
        <source>A JSON object: column and what it says.</source>
        <translation>一个 JSON 对象：列及其内容。</translation>
    </message>
    <message>
        <source>A column whose equal values stay on one side, for instance the user or the document.</source>
        <translation>相同值留在同一侧的列，例如用户或文档。</translation>
    </message>
    <message>
        <source>A column whose values are spread evenly over the splits, for instance the label.</source>
        <translation>其值均匀分布到各划分的列，例如标签。</translation>
    </message>
    <message>
        <source>A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back.</source>
        <translation>从不参与训练的文件或数据集。留空时会留出一部分训练行。</translation>
    </message>
    <message>
        <source>A file, or dataset:NAME[@VERSION][/SPLIT] of the project.</source>
        <translation>文件，或项目的 dataset:NAME[@VERSION][/SPLIT]。</translation>
    </message>
    <message>
        <source>A folder in Hugging Face layout, or the name of a model at hand.</source>
        <translation>Hugging Face 布局的文件夹，或现有模型的名称。</translation>
    </message>
    <message>
        <source>A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.</source>
        <translation>段落内的换行变为空格。用于按固定宽度折行的文章。</translation>
    </message>
    <message>
        <source>A new seeded order in every epoch. Off: the order of the file.</source>
        <translation>每轮使用新的带种子的顺序。关闭：按文件顺序。</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), or a plain text.</source>
        <translation>正则表达式 (PCRE2) 或纯文本。</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2).</source>
        <translation>正则表达式 (PCRE2)。</translation>
    </message>
    <message>
        <source>A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.</source>
        <translation>由行自身的内容决定归属，因此添加行后归属不变；比例只是大致满足。</translation>
    </message>
    <message>
        <source>A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first.</source>
        <translation>已训练的适配器。使用适配器方法时从它继续训练；全参数微调时先将其合并。</translation>
    </message>
    <message>
        <source>A whole model for Transformers, vLLM or more training</source>
        <translation>完整模型，可用于 Transformers、vLLM 或继续训练</translation>
    </message>
    <message>
        <source>A word changes places with one that is at most so many words behind it.</source>
        <translation>一个单词与其后最多这么多个单词之内的某个单词交换位置。</translation>
    </message>
    <message>
        <source>Above 0 it wins over the epochs.</source>
        <translation>大于 0 时优先于轮数。</translation>
    </message>
    <message>
        <source>Above 0 it wins over the share.</source>
        <translation>大于 0 时优先于比例。</translation>
    </message>
    <message>
        <source>Above 0, rows that the model is sure of count less; 2 is usual.</source>
        <translation>大于 0 时，模型已有把握的行所占分量变小；通常为 2。</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>激活检查点</translation>
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
        <translation>AdamW，8 位状态</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Adds copies of training rows in small letters, in capitals or mixed.</source>
        <translation>添加训练行的小写、大写或混合大小写副本。</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some English words are replaced by synonyms (WordNet).</source>
        <translation>添加训练行的副本，其中部分英语单词被同义词替换 (WordNet)。</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words are missing; at least one word stays.</source>
        <translation>添加缺少部分单词的训练行副本；至少保留一个单词。</translation>
    </message>
    <message>
        <source>Adds copies of training rows in which some words have changed places; spaces and signs stay where they are.</source>
        <translation>添加部分单词换位的训练行副本；空格和符号保持原位。</translation>
    </message>
    <message>
        <source>Adds copies of training rows that lack punctuation marks, or have more of them.</source>
        <translation>添加缺少标点或标点更多的训练行副本。</translation>
    </message>
    <message>
        <source>Adds copies of training rows with the slips of fingers on a keyboard.</source>
        <translation>添加带有键盘误击的训练行副本。</translation>
    </message>
    <message>
        <source>Adds one row behind all others, such as a rejected line that was mended; the steps below see it too.</source>
        <translation>在所有行之后添加一行，例如修好的被拒行；其后的步骤也能看到它。</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>相似度下限</translation>
    </message>
    <message>
        <source>All rows alike</source>
        <translation>各行相同</translation>
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
        <translation>每隔这么多分钟也写一个。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Balanced: a row counts the more, the rarer its class is.</source>
        <translation>均衡：类别越少见，该行所占分量越大。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Batches that are summed before one step: the same step with less memory.</source>
        <translation>一步之前累加的批数：同样的一步，更少的内存。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>初始为</translation>
    </message>
    <message>
        <source>Besides the best one. 0 keeps the newest only.</source>
        <translation>最佳检查点之外。0 仅保留最新的。</translation>
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
        <translation>改善阈值</translation>
    </message>
    <message>
        <source>Blank lines at most</source>
        <translation>空行上限</translation>
    </message>
    <message>
        <source>By hash</source>
        <translation>按哈希值</translation>
    </message>
    <message>
        <source>By how much the reward of the chosen answer is to exceed that of the rejected one.</source>
        <translation>所选回答的奖励应比被拒回答高出多少。</translation>
    </message>
    <message>
        <source>CAPITALS</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Centre rewards</source>
        <translation>奖励居中</translation>
    </message>
    <message>
        <source>Changed copies of each row.</source>
        <translation>每行的更改副本数。</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
    <message>
        <source>Checkpoint after</source>
        <translation>检查点时限</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>保留的检查点</translation>
    </message>
    <message>
        <source>Chosen weights only</source>
        <translation>仅选定权重</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>梯度裁剪阈值</translation>
    </message>
    <message>
        <source>Codes of languages, separated by commas: en, de, zh.</source>
        <translation>语言代码，用逗号分隔：en, de, zh。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column roles</source>
        <translation>列角色</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compute parts twice to save memory.</source>
        <translation>部分内容计算两次以节省内存。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Continue pre-training</source>
        <translation>继续预训练</translation>
    </message>
    <message>
        <source>Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.</source>
        <translation>控制字符、字节顺序标记和零宽空格。表情符号和文字的连接符保留。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Cosine with restarts</source>
        <translation>余弦加重启</translation>
    </message>
    <message>
        <source>Counted in the loss</source>
        <translation>计入损失</translation>
    </message>
    <message>
        <source>Cut at the end</source>
        <translation>截断末尾</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Decay by layer</source>
        <translation>逐层衰减</translation>
    </message>
    <message>
        <source>Decides every random choice: order, dropout, new weights.</source>
        <translation>决定每个随机选择：顺序、dropout、新权重。</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>Drop by pattern</source>
        <translation>按模式丢弃</translation>
    </message>
    <message>
        <source>Drop what is not sure</source>
        <translation>丢弃不确定的行</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Drops all other rows instead.</source>
        <translation>改为丢弃所有其他行。</translation>
    </message>
    <message>
        <source>Drops rows with too few or too many characters, or tokens of a model.</source>
        <translation>丢弃字符数或模型词元数过少或过多的行。</translation>
    </message>
    <message>
        <source>Drops the rows in which a regular expression matches.</source>
        <translation>丢弃与正则表达式匹配的行。</translation>
    </message>
    <message>
        <source>Drops the rows that are in another language.</source>
        <translation>丢弃其他语言的行。</translation>
    </message>
    <message>
        <source>Drops the rows with these numbers, counted from 0 in the version that the plan begins with.</source>
        <translation>丢弃具有这些行号的行，行号在计划起始版本中从 0 计起。</translation>
    </message>
    <message>
        <source>Each Word With A Capital</source>
        <translation>每个单词首字母大写</translation>
    </message>
    <message>
        <source>Each block learns at this share of the rate of the one above it; 1: all alike.</source>
        <translation>每个块以其上一块学习率的这一比例学习；1：全部相同。</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <translation>仅嵌入</translation>
    </message>
    <message>
        <source>Empty: the one whose role is label.</source>
        <translation>留空：角色为标签的列。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluations without a better validation loss after which the run ends.</source>
        <translation>验证损失连续多少次评估没有改善后结束运行。</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>每个块</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>每个词元</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>完全重复</translation>
    </message>
    <message>
        <source>Exclude rows</source>
        <translation>排除行</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses.</source>
        <translation>查找电子邮件地址、电话号码、IBAN、银行卡号和 IP 地址。</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>焦点伽马</translation>
    </message>
    <message>
        <source>For yourself and for the report.</source>
        <translation>供自己和报告使用。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全参数微调</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>GGUF 文件</translation>
    </message>
    <message>
        <source>Gemma</source>
        <translation>Gemma</translation>
    </message>
    <message>
        <source>HTML to text</source>
        <translation>HTML 转文本</translation>
    </message>
    <message>
        <source>Hands the rows out to training, validation and test; what a split is told stays with its row.</source>
        <translation>将行分配到训练集、验证集和测试集；为划分设定的内容随其行保留。</translation>
    </message>
    <message>
        <source>Hash of</source>
        <translation>哈希来源</translation>
    </message>
    <message>
        <source>How a pair of answers becomes a loss.</source>
        <translation>如何由一对回答得出损失。</translation>
    </message>
    <message>
        <source>How closely a preference method stays to the reference model.</source>
        <translation>偏好方法与参考模型保持接近的程度。</translation>
    </message>
    <message>
        <source>How gradients become steps.</source>
        <translation>梯度如何变成步。</translation>
    </message>
    <message>
        <source>How long the mean of the gradients remembers.</source>
        <translation>梯度均值的记忆时长。</translation>
    </message>
    <message>
        <source>How long the mean of the squared gradients remembers.</source>
        <translation>梯度平方均值的记忆时长。</translation>
    </message>
    <message>
        <source>How many of the training rows get copies.</source>
        <translation>为多少训练行制作副本。</translation>
    </message>
    <message>
        <source>How many swaps, for each word of the text.</source>
        <translation>交换次数，相对于文本的每个单词。</translation>
    </message>
    <message>
        <source>How much lower the validation loss must be to count as better.</source>
        <translation>验证损失须降低多少才算改善。</translation>
    </message>
    <message>
        <source>How often every row is seen.</source>
        <translation>每行被看到的次数。</translation>
    </message>
    <message>
        <source>How the changed words are written.</source>
        <translation>更改后的单词如何书写。</translation>
    </message>
    <message>
        <source>How the fields of a row become one text.</source>
        <translation>如何将一行的各字段合成一段文本。</translation>
    </message>
    <message>
        <source>How the files are read.</source>
        <translation>文件的读取方式。</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>学习率在整个运行中如何变化。</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>IBANs</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Instruction tuning</source>
        <translation>指令微调</translation>
    </message>
    <message>
        <source>Inverse square root</source>
        <translation>平方根倒数</translation>
    </message>
    <message>
        <source>Its number, from 0.</source>
        <translation>行号，从 0 开始。</translation>
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
        <translation>合并空格</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>近似重复行放在同一侧</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>保留原行</translation>
    </message>
    <message>
        <source>Keep those that match</source>
        <translation>保留匹配的行</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>放在一起</translation>
    </message>
    <message>
        <source>Keeps the division by small gradients finite.</source>
        <translation>使除以小梯度的结果保持有限。</translation>
    </message>
    <message>
        <source>Keeps the first of the rows that say the same.</source>
        <translation>保留内容相同的行中的第一行。</translation>
    </message>
    <message>
        <source>Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly).</source>
        <translation>保留措辞近乎相同的行中的第一行（MinHash，再精确测量）。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave words out</source>
        <translation>略去单词</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Letter case</source>
        <translation>字母大小写</translation>
    </message>
    <message>
        <source>Letter case and spaces do not matter</source>
        <translation>忽略大小写和空格</translation>
    </message>
    <message>
        <source>Letter case does not matter</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>源文件行</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
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
        <translation>记录间隔</translation>
    </message>
    <message>
        <source>Longer gradients are shortened to this norm.</source>
        <translation>更长的梯度缩短到此范数。</translation>
    </message>
    <message>
        <source>Longer rows are dropped.</source>
        <translation>丢弃更长的行。</translation>
    </message>
    <message>
        <source>Longer runs of blank lines are shortened.</source>
        <translation>更长的连续空行会被缩短。</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>最长序列</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Marks inside of words and numbers (don't, 3.14) stay.</source>
        <translation>单词和数字内部的符号（don't、3.14）保留。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Multiply by alpha / √rank instead of alpha / rank.</source>
        <translation>乘以 alpha / √秩，而不是 alpha / 秩。</translation>
    </message>
    <message>
        <source>NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual.</source>
        <translation>NEFTune：训练时加到嵌入上的噪声强度；通常为 5。</translation>
    </message>
    <message>
        <source>NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2.</source>
        <translation>NFC 合并字母和重音；NFKC 还会将 ﬁ 变为 fi、² 变为 2。</translation>
    </message>
    <message>
        <source>NFC: composed</source>
        <translation>NFC：合成</translation>
    </message>
    <message>
        <source>NFKC: composed, compatibility forms resolved</source>
        <translation>NFKC：合成，并分解兼容形式</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what is asked; answers and labels stay as they are.</source>
        <translation>列名，用逗号分隔。留空：包含提问内容的列；回答和标签保持不变。</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas. Empty: those that hold what the model learns from.</source>
        <translation>列名，用逗号分隔。留空：包含模型学习内容的列。</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.</source>
        <translation>文本首尾没有空格和换行，行尾没有空格。</translation>
    </message>
    <message>
        <source>Noise on embeddings</source>
        <translation>嵌入噪声</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Numbers and ranges: 3, 17, 20-25.</source>
        <translation>数字和范围：3, 17, 20-25。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>One file for llama.cpp, Ollama, LM Studio. Q8_0 stores weights in 8 bits, a quarter of F32, and answers stay nearly the same; Q4_0 in 4 bits, an eighth, and they change noticeably</source>
        <translation>供 llama.cpp、Ollama、LM Studio 使用的单个文件。Q8_0 以 8 位存储权重，为 F32 的四分之一，回答几乎不变；Q4_0 以 4 位存储，为八分之一，回答会有明显变化</translation>
    </message>
    <message>
        <source>Only the first rows are used.</source>
        <translation>仅使用前面的行。</translation>
    </message>
    <message>
        <source>Only the first validation rows are used.</source>
        <translation>仅使用前面的验证行。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Patterns of weight names that are trained; * stands for anything.</source>
        <translation>要训练的权重名称的模式；* 代表任意内容。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Phi-3</source>
        <translation>Phi-3</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preference loss</source>
        <translation>偏好损失</translation>
    </message>
    <message>
        <source>Preference: DPO</source>
        <translation>偏好：DPO</translation>
    </message>
    <message>
        <source>Preference: KTO</source>
        <translation>偏好：KTO</translation>
    </message>
    <message>
        <source>Preference: ORPO</source>
        <translation>偏好：ORPO</translation>
    </message>
    <message>
        <source>Preference: SimPO</source>
        <translation>偏好：SimPO</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor threads.</source>
        <translation>处理器线程数。</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Pulls weights towards zero; not norms and biases.</source>
        <translation>将权重拉向零；不作用于归一化和偏置。</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>QR factors (OLoRA)</source>
        <translation>QR 因子（OLoRA）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling</source>
        <translation>秩稳定缩放</translation>
    </message>
    <message>
        <source>Ranks of modules</source>
        <translation>各模块的秩</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Rate of B</source>
        <translation>B 的学习率</translation>
    </message>
    <message>
        <source>Refuse to train</source>
        <translation>拒绝训练</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>Regression errors</source>
        <translation>回归误差</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renames labels; two that get one name are merged. An empty new name drops the rows.</source>
        <translation>重命名标签；得到相同名称的两个标签会合并。新名称为空则丢弃这些行。</translation>
    </message>
    <message>
        <source>Repair misread text</source>
        <translation>修复误读的文本</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replaces every match of a regular expression or of a plain text.</source>
        <translation>替换正则表达式或纯文本的每处匹配。</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>奖励准确率</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>奖励间隔</translation>
    </message>
    <message>
        <source>Reward model</source>
        <translation>奖励模型</translation>
    </message>
    <message>
        <source>Robust to wrong labels</source>
        <translation>对错误标签稳健</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.</source>
        <translation>将行首尾相接而不是填充。更快，损失相同：各行互不可见。</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>行数上限</translation>
    </message>
    <message>
        <source>Rows that are computed at once.</source>
        <translation>同时计算的行数。</translation>
    </message>
    <message>
        <source>Rows that are nearly the same are no test of what was learnt.</source>
        <translation>近乎相同的行无法检验所学内容。</translation>
    </message>
    <message>
        <source>Rows that are too long</source>
        <translation>过长的行</translation>
    </message>
    <message>
        <source>Rows that differ in nothing else count as the same.</source>
        <translation>仅在这些方面不同的行视为相同。</translation>
    </message>
    <message>
        <source>Rows with fewer tokens are dropped.</source>
        <translation>丢弃词元更少的行。</translation>
    </message>
    <message>
        <source>Rows with more tokens are dropped.</source>
        <translation>丢弃词元更多的行。</translation>
    </message>
    <message>
        <source>Runs of spaces and tabs inside a line become one space; indentation stays.</source>
        <translation>行内连续的空格和制表符合并为一个空格；缩进保留。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>行的比例</translation>
    </message>
    <message>
        <source>Short rows, numbers and code are often in no language that can be told. Off: they stay.</source>
        <translation>短行、数字和代码往往无法判断语言。关闭：保留。</translation>
    </message>
    <message>
        <source>Shorter rows are dropped.</source>
        <translation>丢弃更短的行。</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Sigmoid (DPO)</source>
        <translation>Sigmoid（DPO）</translation>
    </message>
    <message>
        <source>Singular vectors (PiSSA)</source>
        <translation>奇异向量（PiSSA）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>分成多段</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Squared (IPO)</source>
        <translation>平方（IPO）</translation>
    </message>
    <message>
        <source>Start from adapter</source>
        <translation>起始适配器</translation>
    </message>
    <message>
        <source>Step size at the peak of the schedule.</source>
        <translation>学习率计划峰值处的步长。</translation>
    </message>
    <message>
        <source>Step size at the peak.</source>
        <translation>峰值处的步长。</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>Steps between two checkpoints.</source>
        <translation>两个检查点之间的步数。</translation>
    </message>
    <message>
        <source>Steps between two looks at the validation rows.</source>
        <translation>两次查看验证行之间的步数。</translation>
    </message>
    <message>
        <source>Steps between two points of the curves.</source>
        <translation>曲线上两点之间的步数。</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>提前停止于</translation>
    </message>
    <message>
        <source>Swap words</source>
        <translation>交换单词</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take out invisible characters</source>
        <translation>去除不可见字符</translation>
    </message>
    <message>
        <source>Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities.</source>
        <translation>去除标签、注释、脚本和样式，将段落保留为换行，并解析实体。</translation>
    </message>
    <message>
        <source>Target margin</source>
        <translation>目标间隔</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标层</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The adapter's output is multiplied by alpha / rank.</source>
        <translation>适配器的输出乘以 alpha / 秩。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer and its end token only, or every token.</source>
        <translation>仅回答及其结束词元，或每个词元。</translation>
    </message>
    <message>
        <source>The cell's column.</source>
        <translation>单元格所在的列。</translation>
    </message>
    <message>
        <source>The column whose value decides. Empty: all that the model learns from.</source>
        <translation>由其值决定的列。留空：模型学习的全部内容。</translation>
    </message>
    <message>
        <source>The folder or the name of the model whose tokenizer counts.</source>
        <translation>用其分词器计数的模型的文件夹或名称。</translation>
    </message>
    <message>
        <source>The inner width of the adapter matrices. More rank can learn more and costs more.</source>
        <translation>适配器矩阵的内部宽度。秩越大，能学得越多，开销也越大。</translation>
    </message>
    <message>
        <source>The learning rate at the end, as a share of the peak.</source>
        <translation>结束时的学习率，相对于峰值的比例。</translation>
    </message>
    <message>
        <source>The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there.</source>
        <translation>第二个矩阵的学习率是第一个的多少倍（LoRA+）；通常为 16。</translation>
    </message>
    <message>
        <source>The line of the source that it was mended from; 0: none.</source>
        <translation>它由源文件的哪一行修成；0：无。</translation>
    </message>
    <message>
        <source>The model answers a few validation prompts at every evaluation.</source>
        <translation>模型在每次评估时回答几个验证提示词。</translation>
    </message>
    <message>
        <source>The number that it gets, from 0: behind those of the version that the plan begins with.</source>
        <translation>它得到的编号，从 0 起：排在计划起始版本的编号之后。</translation>
    </message>
    <message>
        <source>The row stays, and its copies follow it; copies that an earlier step made get none. Off: the copies take its place.</source>
        <translation>保留该行，副本跟在其后；先前步骤制作的副本不再复制。关闭：副本取代原行。</translation>
    </message>
    <message>
        <source>The same run gives the same bits on this machine.</source>
        <translation>相同的运行在本机上得到逐位相同的结果。</translation>
    </message>
    <message>
        <source>The same seed gives the same copies.</source>
        <translation>相同种子得到相同的副本。</translation>
    </message>
    <message>
        <source>The same seed gives the same rows.</source>
        <translation>相同种子得到相同的行。</translation>
    </message>
    <message>
        <source>The share of adapter inputs that is set to zero while training.</source>
        <translation>训练时置零的适配器输入比例。</translation>
    </message>
    <message>
        <source>The share of all steps in which the rate climbs to its peak.</source>
        <translation>学习率升至峰值所用步数占总步数的比例。</translation>
    </message>
    <message>
        <source>The share of the letters that go wrong.</source>
        <translation>出错字母的比例。</translation>
    </message>
    <message>
        <source>The share of the marks that are left out, or of the words that get one.</source>
        <translation>被略去的标点比例，或被加上标点的单词比例。</translation>
    </message>
    <message>
        <source>The share of the rows that is kept for the end.</source>
        <translation>留到最后的行的比例。</translation>
    </message>
    <message>
        <source>The share of the rows that measures the loss while training.</source>
        <translation>训练时用于测量损失的行的比例。</translation>
    </message>
    <message>
        <source>The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong way round.</source>
        <translation>目标概率中分给其余各项的份额；对于成对数据，是可能标反的份额。</translation>
    </message>
    <message>
        <source>The share of the training rows that is held back to measure the loss.</source>
        <translation>留出用于测量损失的训练行比例。</translation>
    </message>
    <message>
        <source>The share of the words that are left out.</source>
        <translation>被略去的单词比例。</translation>
    </message>
    <message>
        <source>The share of the words that are replaced, of those that have a synonym.</source>
        <translation>在有同义词的单词中，被替换的比例。</translation>
    </message>
    <message>
        <source>The share of the words whose letters are changed.</source>
        <translation>改变字母大小写的单词比例。</translation>
    </message>
    <message>
        <source>The share of their five-letter runs that two rows have in common.</source>
        <translation>两行共有的五字母片段的比例。</translation>
    </message>
    <message>
        <source>The text is sought as it stands; no sign has a special meaning.</source>
        <translation>按原样查找文本；任何符号都没有特殊含义。</translation>
    </message>
    <message>
        <source>The text that stands in its place.</source>
        <translation>用来代替的文本。</translation>
    </message>
    <message>
        <source>The trained matrices alone, for PEFT or to go on training; needs the base model</source>
        <translation>仅训练得到的矩阵，用于 PEFT 或继续训练；需要基础模型</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>词元准确率</translation>
    </message>
    <message>
        <source>Tokens of</source>
        <translation>词元来源</translation>
    </message>
    <message>
        <source>Tokens per sequence. Longer rows are cut, split or dropped.</source>
        <translation>每个序列的词元数。更长的行会被截断、拆分或丢弃。</translation>
    </message>
    <message>
        <source>Trained weights</source>
        <translation>训练的权重</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>训练器</translation>
    </message>
    <message>
        <source>Training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>修剪</translation>
    </message>
    <message>
        <source>Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike.</source>
        <translation>修剪文本，合并连续的空格和空行，并统一所有行尾。</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>打字错误</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unwrap lines</source>
        <translation>取消折行</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Vicuna</source>
        <translation>Vicuna</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>Warm-up, stable, decay</source>
        <translation>预热、稳定、衰减</translation>
    </message>
    <message>
        <source>Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual.</source>
        <translation>使两个奖励的均值保持在零附近的项的权重；通常为 0.01。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of bad answers</source>
        <translation>差回答的权重</translation>
    </message>
    <message>
        <source>Weight of good answers</source>
        <translation>好回答的权重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What happens to rows over the longest sequence.</source>
        <translation>如何处理超过最长序列的行。</translation>
    </message>
    <message>
        <source>What happens to what is found.</source>
        <translation>对找到内容的处理。</translation>
    </message>
    <message>
        <source>What is computed on the validation rows.</source>
        <translation>在验证行上计算的内容。</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>要查找的内容。</translation>
    </message>
    <message>
        <source>What is trained: all weights, some of them, or small matrices beside them.</source>
        <translation>训练的对象：全部权重、部分权重，或附加的小矩阵。</translation>
    </message>
    <message>
        <source>What the cell says from now on.</source>
        <translation>单元格今后的内容。</translation>
    </message>
    <message>
        <source>What the loss of an answer rated bad is multiplied by.</source>
        <translation>评为差的回答的损失乘以此数。</translation>
    </message>
    <message>
        <source>What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings.</source>
        <translation>评为好的回答的损失乘以此数，用于平衡数量不等的评价。</translation>
    </message>
    <message>
        <source>What the matrices are at first: nothing, or the strongest part of the weight itself, which is then trained.</source>
        <translation>矩阵最初的内容：什么也没有，或者权重本身最强的部分，随后训练它。</translation>
    </message>
    <message>
        <source>What the model learns from the rows.</source>
        <translation>模型从行中学习什么。</translation>
    </message>
    <message>
        <source>What the run is called in tables and plots.</source>
        <translation>运行在表格和图中的名称。</translation>
    </message>
    <message>
        <source>Where it is cheap</source>
        <translation>开销小处</translation>
    </message>
    <message>
        <source>Where it is computed.</source>
        <translation>计算所在的设备。</translation>
    </message>
    <message>
        <source>Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8.</source>
        <translation>与上面的秩不同的层：名称=秩，用逗号分隔，例如 q_proj=8。</translation>
    </message>
    <message>
        <source>Which column plays which role: role=column, separated by commas.</source>
        <translation>哪一列担任哪个角色：角色=列，用逗号分隔。</translation>
    </message>
    <message>
        <source>Which keys lie side by side.</source>
        <translation>哪些键相邻。</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Words to group runs by, separated by commas.</source>
        <translation>用于给运行分组的词语，用逗号分隔。</translation>
    </message>
    <message>
        <source>Write samples</source>
        <translation>写出样例</translation>
    </message>
    <message>
        <source>Writes a cell of one row, counted from 0 in the version that the plan begins with.</source>
        <translation>写入某一行的一个单元格，行号在计划起始版本中从 0 计起。</translation>
    </message>
    <message>
        <source>Writes the same characters in the same way, and repairs text that was read in the wrong encoding.</source>
        <translation>将相同字符统一写法，并修复以错误编码读取的文本。</translation>
    </message>
    <message>
        <source>a finds A.</source>
        <translation>a 可匹配 A。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>一律相同</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>all-linear: every linear layer of the blocks; or names such as q_proj, v_proj.</source>
        <translation>all-linear：各块的每个线性层；或 q_proj、v_proj 等名称。</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>每轮结束时</translation>
    </message>
    <message>
        <source>batches a step</source>
        <translation>批/步</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>by method and model size</source>
        <translation>由方法和模型大小决定</translation>
    </message>
    <message>
        <source>by the epochs</source>
        <translation>按轮数</translation>
    </message>
    <message>
        <source>by the share</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>drop the row</source>
        <translation>丢弃该行</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>次评估</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>fp32, or bf16 products with fp32 weights and optimiser.</source>
        <translation>fp32，或 bf16 乘积配合 fp32 权重和优化器。</translation>
    </message>
    <message>
        <source>how gradients become steps</source>
        <translation>梯度如何变成步</translation>
    </message>
    <message>
        <source>how long, how much at once</source>
        <translation>多久，一次多少</translation>
    </message>
    <message>
        <source>how the learning rate moves</source>
        <translation>学习率如何变化</translation>
    </message>
    <message>
        <source>leave marks out</source>
        <translation>略去标点</translation>
    </message>
    <message>
        <source>mask: [e-mail address]</source>
        <translation>掩码：[e-mail address]</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>not by time</source>
        <translation>不按时间</translation>
    </message>
    <message>
        <source>not on norms, biases</source>
        <translation>不含归一化、偏置</translation>
    </message>
    <message>
        <source>of the peak</source>
        <translation>占峰值</translation>
    </message>
    <message>
        <source>of the rows</source>
        <translation>占行数</translation>
    </message>
    <message>
        <source>of the steps</source>
        <translation>占步数</translation>
    </message>
    <message>
        <source>old=new, separated by commas.</source>
        <translation>旧=新，用逗号分隔。</translation>
    </message>
    <message>
        <source>one of these at random for each word</source>
        <translation>每个单词随机取其中之一</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>put marks behind words</source>
        <translation>在单词后加标点</translation>
    </message>
    <message>
        <source>replace by a text</source>
        <translation>替换为文本</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>小写字母</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>the model's context, at most 2048</source>
        <translation>模型的上下文，最多 2048</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>what is fine-tuned</source>
        <translation>微调什么</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>测量什么</translation>
    </message>
    <message>
        <source>what is trained</source>
        <translation>训练什么</translation>
    </message>
    <message>
        <source>what the loss weighs</source>
        <translation>损失衡量什么</translation>
    </message>
    <message>
        <source>what the model reads</source>
        <translation>模型读取什么</translation>
    </message>
    <message>
        <source>words</source>
        <translation>个单词</translation>
    </message>
    <message>
        <source>Ã© becomes é again.</source>
        <translation>Ã© 恢复为 é。</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>Add further restrictions, or lock devices against changed versions.</source>
        <translation>添加更多限制，或锁定设备以阻止修改版。</translation>
    </message>
    <message>
        <source>Add terms or technical locks that take these rights from those who receive it.</source>
        <translation>添加会剥夺接收者这些权利的条款或技术限制。</translation>
    </message>
    <message>
        <source>Add the Notice file that the terms ask for.</source>
        <translation>附上条款要求的 Notice 文件。</translation>
    </message>
    <message>
        <source>Ask Meta for a licence if you are above the user limit.</source>
        <translation>如果超过用户上限，向 Meta 申请许可。</translation>
    </message>
    <message>
        <source>Ask the authors for permission before any commercial use.</source>
        <translation>任何商业使用之前，先征得作者同意。</translation>
    </message>
    <message>
        <source>Assume that what can be downloaded may be used.</source>
        <translation>以为能下载就能使用。</translation>
    </message>
    <message>
        <source>Blame the authors: they promise nothing and owe nothing if it fails.</source>
        <translation>追究作者责任：作者不作任何承诺，出错也不负责。</translation>
    </message>
    <message>
        <source>Change it and build on it, training a model included.</source>
        <translation>可以修改并在其基础上创作，包括训练模型。</translation>
    </message>
    <message>
        <source>Change it and build on it.</source>
        <translation>可以修改并在其基础上创作。</translation>
    </message>
    <message>
        <source>Change it, fine-tune it and keep the result to yourself.</source>
        <translation>可以修改、微调，并把结果留作己用。</translation>
    </message>
    <message>
        <source>Claim to own the original.</source>
        <translation>声称拥有原作。</translation>
    </message>
    <message>
        <source>Count on a licence for patents or trade marks: none is given.</source>
        <translation>指望获得专利或商标许可：并未授予。</translation>
    </message>
    <message>
        <source>Count on it for ever: Google may restrict a use that breaks the terms.</source>
        <translation>指望永远可用：Google 可以限制违反条款的使用。</translation>
    </message>
    <message>
        <source>Find out who made it and what they allow before you pass on anything made with it.</source>
        <translation>在转交任何用它做出的东西之前，先查明作者是谁、允许什么。</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on under the same agreement.</source>
        <translation>可以微调，并以同一协议转交结果。</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on, under terms of your own where they keep the list of forbidden uses.</source>
        <translation>可以微调并转交结果；可采用自己的条款，但须保留禁止用途清单。</translation>
    </message>
    <message>
        <source>Fine-tune it and pass the result on.</source>
        <translation>可以微调并转交结果。</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy, and bind those who receive it from you to the agreement.</source>
        <translation>遵守 Meta 的可接受使用政策，并让从您这里得到它的人受协议约束。</translation>
    </message>
    <message>
        <source>Follow Meta's acceptable use policy.</source>
        <translation>遵守 Meta 的可接受使用政策。</translation>
    </message>
    <message>
        <source>Give whoever receives it the complete source in the form you would change yourself, or an offer of it.</source>
        <translation>向每位接收者提供您自己会用来修改的完整源代码，或提供获取它的要约。</translation>
    </message>
    <message>
        <source>Hand on a copy of the agreement and keep Meta's notice in a text file named Notice.</source>
        <translation>附上协议副本，并在名为 Notice 的文本文件中保留 Meta 的声明。</translation>
    </message>
    <message>
        <source>Hand on a copy of the licence, and pass its use restrictions on in your own terms.</source>
        <translation>附上许可证副本，并把其使用限制写进您自己的条款。</translation>
    </message>
    <message>
        <source>Hand on a copy of the terms, and bind those who receive the model or a derivative to its use restrictions.</source>
        <translation>附上条款副本，并让接收模型或其衍生品的人受其使用限制约束。</translation>
    </message>
    <message>
        <source>Keep changes to yourself as long as you pass nothing on.</source>
        <translation>只要不转交，改动可以留作己用。</translation>
    </message>
    <message>
        <source>Keep the copyright line and the licence text with every copy, and with every model made from it that you pass on.</source>
        <translation>每份副本以及您转交的每个由它做出的模型，都保留版权行和许可证全文。</translation>
    </message>
    <message>
        <source>Keep the copyright line, the conditions and the disclaimer with every copy, in the documents where you ship no source.</source>
        <translation>每份副本都保留版权行、条件和免责声明；不附源代码时写在文档中。</translation>
    </message>
    <message>
        <source>Keep the notice of a carrier (an edition, a repository) where you pass on that very file.</source>
        <translation>转交原文件时，保留载体（某个版本、某个资料库）的声明。</translation>
    </message>
    <message>
        <source>Keep the notices on copyright, patents and trade marks, and the NOTICE file where there is one.</source>
        <translation>保留版权、专利和商标声明，以及 NOTICE 文件（如有）。</translation>
    </message>
    <message>
        <source>Keep what it answers: Google claims no rights in it.</source>
        <translation>可以保留它的回答：Google 不主张任何权利。</translation>
    </message>
    <message>
        <source>Link to the licence.</source>
        <translation>附上许可证链接。</translation>
    </message>
    <message>
        <source>Lock it technically or suggest the authors stand behind you.</source>
        <translation>用技术手段加锁，或暗示作者支持您。</translation>
    </message>
    <message>
        <source>Look at it and try it out for yourself, as far as the law where you live lets you.</source>
        <translation>在您所在地法律允许的范围内，可以自己查看和试用。</translation>
    </message>
    <message>
        <source>Name the authors as they ask, with the title and a link to the source where you have one.</source>
        <translation>按作者要求署名，附上标题和来源链接（如有）。</translation>
    </message>
    <message>
        <source>Name the authors, link to the licence, and say whether you changed anything.</source>
        <translation>署上作者、附上许可证链接，并说明是否做了改动。</translation>
    </message>
    <message>
        <source>Nothing by copyright law; check that it is free in your country too, since terms differ.</source>
        <translation>著作权法上没有要求；请确认在您的国家也是自由的，因为保护期各不相同。</translation>
    </message>
    <message>
        <source>Nothing; naming the source is good manners all the same.</source>
        <translation>没有要求；不过注明来源仍是好习惯。</translation>
    </message>
    <message>
        <source>Pass it and what you made of it on, also for money.</source>
        <translation>可以转交它以及您用它做出的东西，也可以收费。</translation>
    </message>
    <message>
        <source>Pass it on, also for money.</source>
        <translation>可以转交，也可以收费。</translation>
    </message>
    <message>
        <source>Pass on a copy of the licence.</source>
        <translation>附上许可证副本。</translation>
    </message>
    <message>
        <source>Pass on the whole work under this licence, with its text and the notices.</source>
        <translation>以本许可证转交整个作品，附上许可证全文和声明。</translation>
    </message>
    <message>
        <source>Pass on what you made, under terms of your own for your own part.</source>
        <translation>可以转交您做出的成果，对自己的部分采用自己的条款。</translation>
    </message>
    <message>
        <source>Publish adaptations under this licence or a compatible one; whether a trained model is an adaptation is disputed, so assume it where you can.</source>
        <translation>以本许可证或兼容的许可证发布改编；训练出的模型是否算改编尚有争议，所以尽量按“算”处理。</translation>
    </message>
    <message>
        <source>Publish the model or what was trained from it until the licence is known.</source>
        <translation>在许可证查明之前发布该模型或由它训练出的东西。</translation>
    </message>
    <message>
        <source>Put an adaptation under narrower terms, or lock it technically.</source>
        <translation>给改编加上更窄的条款，或用技术手段加锁。</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them, and keep the notices.</source>
        <translation>在改动过的文件中注明您做了改动，并保留声明。</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them.</source>
        <translation>在改动过的文件中注明您做了改动。</translation>
    </message>
    <message>
        <source>Say in changed files that you changed them; a fine-tuned model is a changed file.</source>
        <translation>在改动过的文件中注明您做了改动；微调后的模型就是改动过的文件。</translation>
    </message>
    <message>
        <source>Say what you changed, and when.</source>
        <translation>说明改动了什么以及何时改动。</translation>
    </message>
    <message>
        <source>Say whether you changed anything.</source>
        <translation>说明您是否做了改动。</translation>
    </message>
    <message>
        <source>Share it and your adaptations without charge.</source>
        <translation>可以免费分享它和您的改编。</translation>
    </message>
    <message>
        <source>Show "Built with Meta Llama 3" (from 3.1 on "Built with Llama") where people see it, and begin the name of a model you distribute with "Llama".</source>
        <translation>在人们看得到的地方显示“Built with Meta Llama 3”（3.1 起为“Built with Llama”），并让您分发的模型名称以“Llama”开头。</translation>
    </message>
    <message>
        <source>Sue anyone for patents in the work: your own patent licence would end.</source>
        <translation>就作品中的专利起诉任何人：您自己的专利许可会因此终止。</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you or your use.</source>
        <translation>暗示作者支持您或您的用途。</translation>
    </message>
    <message>
        <source>Suggest that the authors stand behind you.</source>
        <translation>暗示作者支持您。</translation>
    </message>
    <message>
        <source>Use Meta's marks beyond what the agreement names.</source>
        <translation>超出协议所列范围使用 Meta 的标志。</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially, and change it.</source>
        <translation>可为任何目的使用，包括商业用途，并可修改。</translation>
    </message>
    <message>
        <source>Use it for any purpose, also commercially.</source>
        <translation>可用于任何目的，包括商业用途。</translation>
    </message>
    <message>
        <source>Use it for the harmful purposes that the licence lists, such as breaking the law, harming minors, deceiving, or deciding over people's rights without them.</source>
        <translation>用于许可证列出的有害目的，例如违法、伤害未成年人、欺骗，或在当事人不参与的情况下决定其权利。</translation>
    </message>
    <message>
        <source>Use it for what Google's prohibited use policy names.</source>
        <translation>用于 Google 禁止使用政策所列的用途。</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids.</source>
        <translation>用于可接受使用政策禁止的用途。</translation>
    </message>
    <message>
        <source>Use it for what the acceptable use policy forbids: crime, harm, deceit, weapons and the like.</source>
        <translation>用于可接受使用政策禁止的用途：犯罪、伤害、欺骗、武器等。</translation>
    </message>
    <message>
        <source>Use it, or a model made with it, mainly for commercial advantage or for payment.</source>
        <translation>主要为商业利益或报酬而使用它或用它做出的模型。</translation>
    </message>
    <message>
        <source>Use the authors' names to recommend your product without their written consent.</source>
        <translation>未经作者书面同意，用其姓名推荐您的产品。</translation>
    </message>
    <message>
        <source>Use the contributors' patents as far as their contributions need them.</source>
        <translation>可在贡献所需的范围内使用贡献者的专利。</translation>
    </message>
    <message>
        <source>Use the model or its answers to improve another large language model outside the Llama 2 family.</source>
        <translation>用该模型或其回答来改进 Llama 2 系列之外的其他大语言模型。</translation>
    </message>
    <message>
        <source>Use the project's names and logos as your own.</source>
        <translation>把项目的名称和标志当作自己的使用。</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose, without asking and without naming anyone.</source>
        <translation>可为任何目的使用、修改和分享，无需询问，也无需署名。</translation>
    </message>
    <message>
        <source>Use, change and share it for any purpose.</source>
        <translation>可为任何目的使用、修改和分享。</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially, as long as your services do not exceed 700 million monthly users at its release.</source>
        <translation>可以使用、修改和分享模型，包括商业用途，只要在它发布时您的服务月活跃用户不超过 7 亿。</translation>
    </message>
    <message>
        <source>Use, change and share the model, also commercially.</source>
        <translation>可以使用、修改和分享模型，包括商业用途。</translation>
    </message>
    <message>
        <source>Use, copy and change it for study, research and private ends.</source>
        <translation>可为学习、研究和私人目的使用、复制和修改。</translation>
    </message>
    <message>
        <source>Use, copy and share it for any purpose, also commercially.</source>
        <translation>可为任何目的使用、复制和分享，包括商业用途。</translation>
    </message>
    <message>
        <source>With the vision models of 3.2: use them as a person or company of the European Union.</source>
        <translation>3.2 的视觉模型：以欧盟个人或公司的身份使用。</translation>
    </message>
    <message>
        <source>With version 3.0: use the model or its answers to improve another large language model outside the Llama family.</source>
        <translation>3.0 版：用该模型或其回答来改进 Llama 系列之外的其他大语言模型。</translation>
    </message>
    <message>
        <source>Write what you found into the model card.</source>
        <translation>把查到的情况写进模型卡。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fine-tune language models on your own machine.</source>
        <translation>在您自己的电脑上微调语言模型。</translation>
    </message>
    <message>
        <source>Open a ready project with the bundled model and data.</source>
        <translation>打开带有自带模型和数据的现成项目。</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>要打开的项目。</translation>
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
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About Anneal</source>
        <translation>关于 Anneal</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统颜色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Find in this place</source>
        <translation>在此处查找</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>用这种语言显示窗口。</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>The language changes when the work of the open place has ended</source>
        <translation>打开的位置的工作结束后，语言就会切换</translation>
    </message>
    <message>
        <source>The manual is not installed; it belongs at %1</source>
        <translation>手册未安装；应位于 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormGroup</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>已更改 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln 项待修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more settings of %1</source>
        <translation>
            <numerusform>再显示 %1 的 %Ln 项设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FormRow</name>
    <message>
        <source>Allowed: %1 to %2</source>
        <translation>允许：%1 至 %2</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>将 %1 恢复为默认值</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormState</name>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>必须是有限的数</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>至少应为 %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>最多应为 %1</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
</context>
<context>
    <name>ui::forms::FormView</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>ui::forms::LineEditor</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>role=column, …</source>
        <translation>角色=列, …</translation>
    </message>
</context>
<context>
    <name>ui::forms::PathEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::frames::Inspector</name>
    <message>
        <source>Fold the inspector</source>
        <translation>折叠检查器</translation>
    </message>
    <message>
        <source>Unfold the inspector</source>
        <translation>展开检查器</translation>
    </message>
</context>
<context>
    <name>ui::frames::PlaceHeader</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要处理的事项</translation>
    </message>
</context>
<context>
    <name>ui::frames::Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::frames::TokenView</name>
    <message>
        <source>, special</source>
        <translation>，特殊</translation>
    </message>
    <message>
        <source>counted in the loss</source>
        <translation>计入损失</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>token %1, id %2: %3%4</source>
        <translation>词元 %1，id %2：%3%4</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::DatasetTableModel</name>
    <message>
        <source>Line %L1 of the source file</source>
        <translation>源文件第 %L1 行</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::ModelTableModel</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全参数</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>读取速度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>bits/byte</source>
        <translation>比特/字节</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>per word</source>
        <translation>每词</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::PreviewTableModel</name>
    <message>
        <source>%L1 % empty</source>
        <translation>%L1 % 为空</translation>
    </message>
    <message>
        <source>%L1 different</source>
        <translation>%L1 个不同值</translation>
    </message>
    <message>
        <source>all different</source>
        <translation>全部不同</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>of file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RejectedTableModel</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowChangesModel</name>
    <message>
        <source>a changed copy</source>
        <translation>更改后的副本</translation>
    </message>
    <message>
        <source>a row more</source>
        <translation>多一行</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>之前和之后</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RowLossModel</name>
    <message>
        <source>%1 minus %2, %3</source>
        <translation>%1 减 %2，%3</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>奈特</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::RunTableModel</name>
    <message>
        <source>Click to show in the plots</source>
        <translation>点击在图中显示</translation>
    </message>
    <message>
        <source>Click to star</source>
        <translation>点击标星</translation>
    </message>
    <message>
        <source>Shown in the plots; click to hide</source>
        <translation>已在图中显示；点击隐藏</translation>
    </message>
    <message>
        <source>Starred; click to take the star away</source>
        <translation>已标星；点击取消标星</translation>
    </message>
</context>
<context>
    <name>ui::itemmodels::VersionTableModel</name>
    <message>
        <source>How it was made</source>
        <translation>如何得来</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>正在查看</translation>
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
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Manual – Anneal</source>
        <translation>手册 – Anneal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
</context>
<context>
    <name>ui::manual::PageView</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCell</name>
    <message>
        <source>%L1 tokens, %2/s</source>
        <translation>%L1 个词元，%2/秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>Copy this answer of %1</source>
        <translation>复制 %1 的这个回答</translation>
    </message>
    <message>
        <source>Generating with %1</source>
        <translation>正在用 %1 生成</translation>
    </message>
    <message>
        <source>Keep prompt and this answer as a row of a dataset</source>
        <translation>将提示词和这个回答存为数据集的一行</translation>
    </message>
    <message>
        <source>The answer is on the clipboard</source>
        <translation>回答已复制到剪贴板</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>reading the model…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>已发送到 %1</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln token(s)</source>
        <translation>
            <numerusform>在 %Ln 个词元后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerCheck</name>
    <message>
        <source>Answer check</source>
        <translation>回答核对</translation>
    </message>
    <message>
        <source>Answer check, prompt by prompt</source>
        <translation>回答核对，逐条提示词</translation>
    </message>
    <message>
        <source>Largest difference of a probability, a dot for each prompt</source>
        <translation>概率的最大差异，每条提示词一个点</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>未写入任何内容</translation>
    </message>
    <message>
        <source>The export answers as the checkpoint does</source>
        <translation>导出的模型与检查点回答一致</translation>
    </message>
    <message>
        <source>The export does not answer as the checkpoint does</source>
        <translation>导出的模型与检查点回答不一致</translation>
    </message>
    <message>
        <source>every export is read back and compared before it counts as done</source>
        <translation>每次导出都会重新读取并比对，然后才算完成</translation>
    </message>
    <message>
        <source>greedy, a dot for each prompt</source>
        <translation>贪婪解码，每条提示词一个点</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerColumn</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基座</translation>
    </message>
    <message>
        <source>best checkpoint</source>
        <translation>最佳检查点</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>最佳，第 %1 步</translation>
    </message>
    <message>
        <source>checkpoint %1</source>
        <translation>检查点 %1</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>最后，第 %1 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>ui::panels::AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer appears here, word by word.</source>
        <translation>回答会在此逐词显示。</translation>
    </message>
</context>
<context>
    <name>ui::panels::BeforeStart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is “%2”. It %3; it was %4 before.</source>
        <translation>%1 为“%2”。它%3；之前为 %4。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>复制这些数字</translation>
    </message>
    <message>
        <source>Counted once a model is chosen.</source>
        <translation>选择模型后开始统计。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Learning rate by step</source>
        <translation>各步的学习率</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>整个运行中的学习率</translation>
    </message>
    <message>
        <source>No step can be taken until batch size and accumulation are valid.</source>
        <translation>批大小和累积有效之前无法执行任何一步。</translation>
    </message>
    <message>
        <source>One optimiser step</source>
        <translation>一个优化器步</translation>
    </message>
    <message>
        <source>Schedule, as a share of the automatic rate</source>
        <translation>学习率计划，相对于自动学习率的比例</translation>
    </message>
    <message>
        <source>Set back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>Share of the parameters that is trained</source>
        <translation>被训练的参数占比</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>显示该字段</translation>
    </message>
    <message numerus="yes">
        <source>Start waits for %Ln things</source>
        <translation>
            <numerusform>开始前还需处理 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>参与训练</translation>
    </message>
</context>
<context>
    <name>ui::panels::CardInspector</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Licence of the result</source>
        <translation>结果的许可证</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>对方得到的内容</translation>
    </message>
</context>
<context>
    <name>ui::panels::CheckModel</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>First differs</source>
        <translation>首个差异</translation>
    </message>
    <message>
        <source>Largest diff.</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Same tokens</source>
        <translation>相同词元</translation>
    </message>
    <message>
        <source>at token</source>
        <translation>所在词元</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>贪婪解码</translation>
    </message>
    <message>
        <source>of a probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>ui::panels::CollectedRows</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Keeping rows in %1</source>
        <translation>将行保存到 %1</translation>
    </message>
    <message>
        <source>Open a project first: rows are kept in its folder.</source>
        <translation>请先打开项目：行保存在项目文件夹中。</translation>
    </message>
    <message>
        <source>This project is open in another window; rows can be kept there.</source>
        <translation>此项目已在另一个窗口中打开；可在那里保存行。</translation>
    </message>
</context>
<context>
    <name>ui::panels::CompareTable</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>runs %1–%2 of %3 →</source>
        <translation>运行 %1–%2 / %3 →</translation>
    </message>
</context>
<context>
    <name>ui::panels::Context</name>
    <message>
        <source>%1 was stopped; its last checkpoint is kept</source>
        <translation>%1 已停止；最后的检查点已保留</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last: %1 finished</source>
        <translation>上次：%1 已完成</translation>
    </message>
    <message>
        <source>Open a project first: a run is kept in its folder.</source>
        <translation>请先打开项目：运行保存在项目文件夹中。</translation>
    </message>
    <message>
        <source>Starting a process of its own…</source>
        <translation>正在启动独立进程…</translation>
    </message>
    <message>
        <source>This project is open in another window; train there, or close it.</source>
        <translation>此项目已在另一个窗口中打开；请在那里训练，或将其关闭。</translation>
    </message>
    <message>
        <source>Training in process %1; it goes on when this window is closed</source>
        <translation>正在进程 %1 中训练；关闭此窗口后仍会继续</translation>
    </message>
</context>
<context>
    <name>ui::panels::DataPlace</name>
    <message>
        <source>%1 is in the bin; Ctrl+Z brings it back</source>
        <translation>%1 已在回收站；按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>%1 · %2 · v%3%4</source>
        <translation>%1 · %2 · v%3%4</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s) with rejected rows or findings</source>
        <translation>
            <numerusform>%Ln 个数据集有被拒绝的行或诊断发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dataset(s), %1</source>
        <translation>
            <numerusform>%Ln 个数据集，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the doctor</source>
        <translation>
            <numerusform>%Ln 项诊断发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s)</source>
        <translation>
            <numerusform>%Ln 个被拒绝的行</numerusform>
        </translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>，已更改</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.</source>
        <translation>CSV、TSV、JSON、JSON Lines、Parquet 或纯文本；导入前可查看每一行。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the chosen dataset</source>
        <translation>检查所选数据集</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Copy its name for a command</source>
        <translation>复制用于命令的名称</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)</source>
        <translation>数据 (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>将您的数据拖放到此窗口任意位置</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>导出行</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>导出行…</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>筛选数据集</translation>
    </message>
    <message>
        <source>Hand the rows out to training, validation and test</source>
        <translation>将行分配到训练集、验证集和测试集</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import the data that comes along</source>
        <translation>导入随附数据</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Last: import of %1, %2 in %L3 s</source>
        <translation>上次：导入 %1，%2，用时 %L3 秒</translation>
    </message>
    <message>
        <source>Let the doctor look for faults in the rows</source>
        <translation>让诊断查找行中的问题</translation>
    </message>
    <message>
        <source>More about this dataset</source>
        <translation>关于此数据集的更多操作</translation>
    </message>
    <message>
        <source>Move %1 to the bin</source>
        <translation>将 %1 移到回收站</translation>
    </message>
    <message>
        <source>Move the chosen dataset to the bin</source>
        <translation>将所选数据集移到回收站</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Replay the steps on %1</source>
        <translation>对 %1 重放步骤</translation>
    </message>
    <message>
        <source>Replay the steps on a file</source>
        <translation>对文件重放步骤</translation>
    </message>
    <message>
        <source>Replay the steps on new data…</source>
        <translation>对新数据重放步骤…</translation>
    </message>
    <message>
        <source>Save the steps as a version</source>
        <translation>将步骤保存为版本</translation>
    </message>
    <message>
        <source>Saving the steps of %1 first, so that they are trained on</source>
        <translation>先保存 %1 的步骤，以便用它们训练</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Split the chosen dataset</source>
        <translation>划分所选数据集</translation>
    </message>
    <message>
        <source>This project cannot be written to; open another one to import into.</source>
        <translation>此项目不可写入；请打开其他项目再导入。</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>Use this dataset for training</source>
        <translation>将此数据集用于训练</translation>
    </message>
    <message>
        <source>Write the selected rows, those found, or all of them as a file</source>
        <translation>将选中的行、找到的行或全部行写入文件</translation>
    </message>
    <message>
        <source>dataset:%1@%2 is in the clipboard</source>
        <translation>dataset:%1@%2 已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>ui::panels::DatasetInspector</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % ≤ %1</source>
        <translation>95 % ≤ %1</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>%1 的概况</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Length in characters</source>
        <translation>长度（字符）</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>长度（词元）</translation>
    </message>
    <message>
        <source>Lengths of the rows</source>
        <translation>行的长度</translation>
    </message>
    <message>
        <source>Licence and source</source>
        <translation>许可证和来源</translation>
    </message>
    <message>
        <source>Longest row</source>
        <translation>最长的行</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>重复行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The facts are in the clipboard</source>
        <translation>概况已复制到剪贴板</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>most and fewest rows</source>
        <translation>行数最多和最少</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ui::panels::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say the same.</source>
        <translation>
            <numerusform>%Ln 行内容相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the %L1 rows was looked at, from all over the set; the counts are of that part.</source>
        <translation>从整个数据集查看了 %L1 行中的一部分；数量只针对这一部分。</translation>
    </message>
    <message>
        <source>Add the step: %1</source>
        <translation>添加步骤：%1</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>检查所有行</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1 的检查</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Exclude these rows</source>
        <translation>排除这些行</translation>
    </message>
    <message>
        <source>Fifteen rules looked at %L1 rows.</source>
        <translation>十五条规则查看了 %L1 行。</translation>
    </message>
    <message>
        <source>Fifteen rules looked at every row.</source>
        <translation>十五条规则检查了每一行。</translation>
    </message>
    <message>
        <source>Looking for duplicates, contradictions, empty answers, broken text, personal data…</source>
        <translation>正在查找重复、矛盾、空回答、损坏文本、个人数据…</translation>
    </message>
    <message>
        <source>Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more.</source>
        <translation>尚未检查：重复、矛盾标签、空回答、损坏文本、个人数据以及另外十种问题。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message numerus="yes">
        <source>The same text stands %Ln time(s) with different labels. Keep one label, or drop them.</source>
        <translation>
            <numerusform>同一文本以不同标签出现 %Ln 次。请保留一个标签，或将其丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>a part: %L1 rows</source>
        <translation>一部分：%L1 行</translation>
    </message>
    <message>
        <source>checked %L1 rows</source>
        <translation>已检查 %L1 行</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportPlace</name>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1, %2 checkpoint, step %3</source>
        <translation>%1，%2检查点，第 %3 步</translation>
    </message>
    <message>
        <source>Answer check</source>
        <translation>回答核对</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Checking the answers…</source>
        <translation>正在核对回答…</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 的导出</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Filter checkpoints</source>
        <translation>筛选检查点</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Last: exported to %1</source>
        <translation>上次：已导出到 %1</translation>
    </message>
    <message>
        <source>Looking at exports</source>
        <translation>正在查看导出</translation>
    </message>
    <message>
        <source>Looking for checkpoints</source>
        <translation>正在查找检查点</translation>
    </message>
    <message>
        <source>Looking where %1 can go</source>
        <translation>正在确认 %1 可导出的格式</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>尚无可导出的内容</translation>
    </message>
    <message>
        <source>Nothing was exported to this folder yet</source>
        <translation>尚未导出到此文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is an export in this folder already; choose another name</source>
        <translation>此文件夹中已有导出；请另选名称</translation>
    </message>
    <message>
        <source>There is no run to report on yet</source>
        <translation>尚无可报告的运行</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Train a model first: every checkpoint of a run can be written as a folder that other programs open.</source>
        <translation>请先训练模型：运行的每个检查点都可写成其他程序能打开的文件夹。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Write a report…</source>
        <translation>撰写报告…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>写报告…</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>正在写入并核对…</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>已写入过</translation>
    </message>
    <message>
        <source>best, step %1</source>
        <translation>最佳，第 %1 步</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>last, step %1</source>
        <translation>最后，第 %1 步</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>val. loss</source>
        <translation>验证损失</translation>
    </message>
</context>
<context>
    <name>ui::panels::ExportSteps</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Ask the checkpoint</source>
        <translation>询问检查点</translation>
    </message>
    <message>
        <source>Move into place</source>
        <translation>移动到位</translation>
    </message>
    <message>
        <source>Open them again and compare</source>
        <translation>重新打开并比较</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>ui::panels::ForecastSection</name>
    <message>
        <source>A few true steps on your rows tell what the whole run takes.</source>
        <translation>在您的数据行上真正训练几步，就能知道整个运行需要多少。</translation>
    </message>
    <message>
        <source>Comes back when every setting is valid.</source>
        <translation>所有设置有效后恢复。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message numerus="yes">
        <source>Measured with %Ln true steps of your rows: ± %1, %2 tokens a second</source>
        <translation>
            <numerusform>用您的数据行真正训练 %Ln 步测得：± %1，每秒 %2 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The recipe was changed since this was measured.</source>
        <translation>测量之后方案已更改。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>True steps of this recipe are taken and thrown away; half a minute at most for most recipes.</source>
        <translation>真正执行此方案的若干步并丢弃结果；大多数情况下不超过半分钟。</translation>
    </message>
</context>
<context>
    <name>ui::panels::FormatList</name>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>can go there</source>
        <translation>可以导出</translation>
    </message>
    <message>
        <source>not for this run</source>
        <translation>不适用于此运行</translation>
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
        <translation>由您选择</translation>
    </message>
</context>
<context>
    <name>ui::panels::ImportSheet</name>
    <message>
        <source>%1 become version %2 of the dataset &lt;b&gt;%3&lt;/b&gt;; %4.</source>
        <translation>%1 成为数据集 &lt;b&gt;%3&lt;/b&gt; 的版本 %2；%4。</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>%1 read, %2 rejected</source>
        <translation>读取 %1 行，拒绝 %2 行</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) to come</source>
        <translation>
            <numerusform>还有 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>; the encoding shows in %L1</source>
        <translation>；从 %L1 可以看出编码</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1 rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;%L1 行&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;All well-formed rows&lt;/b&gt;</source>
        <translation>&lt;b&gt;所有格式正确的行&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Switched off: %1.&lt;/b&gt; That is bound to rows of the old file by number, and here the same numbers are other rows. It stays in the list of steps, to be looked at.</source>
        <translation>&lt;b&gt;已关闭：%1。&lt;/b&gt;它按行号绑定旧文件的行，而这里同样的行号是别的行。它留在步骤列表中，供您查看。</translation>
    </message>
    <message>
        <source>&lt;b&gt;To train on it, give its columns roles&lt;/b&gt; (the boxes under the column names): text alone, or text and label, instruction and output, messages, or prompt, chosen and rejected. Without roles the rows can be looked at and searched.</source>
        <translation>&lt;b&gt;要用于训练，请为各列指定角色&lt;/b&gt;（列名下方的框）：仅文本，或文本和标签，指令和输出，消息，或提示、优选和拒选。没有角色的行可以查看和搜索。</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>在文件中发现</translation>
    </message>
    <message>
        <source>Give the dataset a name</source>
        <translation>请为数据集命名</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>文件读取方式</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Import all rows</source>
        <translation>导入所有行</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, licence and source</source>
        <translation>名称、许可证和来源</translation>
    </message>
    <message>
        <source>No row could be kept</source>
        <translation>没有可保留的行</translation>
    </message>
    <message>
        <source>Nothing yet. Choose another format or encoding at the left, or another file.</source>
        <translation>尚无内容。请在左侧选择其他格式或编码，或选择其他文件。</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Shape %1: %2</source>
        <translation>形式 %1：%2</translation>
    </message>
    <message>
        <source>Shape not known yet</source>
        <translation>形式尚不清楚</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.</source>
        <translation>文本以 UTF-8 存储。文件本身不受影响。按 Ctrl+Z 撤回导入。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rejected row(s) wait in a tab of their own.</source>
        <translation>
            <numerusform>%Ln 个被拒绝的行放在单独的选项卡中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The command is in the clipboard</source>
        <translation>命令已复制到剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>Then they go through &lt;b&gt;%Ln step(s)&lt;/b&gt;, and what is left becomes the next version.</source>
        <translation>
            <numerusform>然后经过 &lt;b&gt;%Ln 个步骤&lt;/b&gt;，剩下的成为下一版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Why the import failed</source>
        <translation>导入失败的原因</translation>
    </message>
    <message>
        <source>all %L1 rows</source>
        <translation>全部 %L1 行</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>every column is kept</source>
        <translation>保留所有列</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>kept beside the dataset</source>
        <translation>保存在数据集旁边</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>reading the first rows…</source>
        <translation>正在读取前几行…</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>前 %L1 行</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>数据的出处</translation>
    </message>
    <message>
        <source>whom to name</source>
        <translation>署名对象</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>ui::panels::IsolatedRun</name>
    <message>
        <source>%1 cannot be made; is the disk full or read-only?</source>
        <translation>无法创建 %1；磁盘是否已满或只读？</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The process ended before its run began; its words are in %1</source>
        <translation>进程在运行开始前就结束了；其输出在 %1 中</translation>
    </message>
    <message>
        <source>anneal-cli is not beside the window's program; install it, or start the run in the window.</source>
        <translation>anneal-cli 不在窗口程序旁边；请安装它，或在窗口中启动运行。</translation>
    </message>
</context>
<context>
    <name>ui::panels::JsonView</name>
    <message>
        <source>The recipe as run.json</source>
        <translation>run.json 形式的配方</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelFilters</name>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>任意用途</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>商业用途</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全参数微调</translation>
    </message>
    <message>
        <source>Licence allows</source>
        <translation>许可证允许</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Sharing the result</source>
        <translation>分享结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where models lie</source>
        <translation>模型所在位置</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelInspector</name>
    <message>
        <source>%1 here</source>
        <translation>本机 %1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation as the chat template writes it</source>
        <translation>对话模板写出的对话</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>关于模型</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>模型的卡片</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>Choose one in the table to see its card, licence, tokenizer and files.</source>
        <translation>在表中选择一个模型，查看其卡片、许可证、分词器和文件。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Copy as sha256sum</source>
        <translation>复制为 sha256sum</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全参数</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Full text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>正在计算 %1 的哈希值</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence in words</source>
        <translation>许可证说明</translation>
    </message>
    <message>
        <source>LoRA r = 16</source>
        <translation>LoRA r = 16</translation>
    </message>
    <message>
        <source>Memory for training</source>
        <translation>训练所需内存</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No model is chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>None: this is a base model. Chat and instruction rows are written with the template of the recipe.</source>
        <translation>无：这是基座模型。对话行和指令行按配方的模板写出。</translation>
    </message>
    <message>
        <source>Of a kind that cannot be rendered here; choose another template in the recipe. Its text:</source>
        <translation>属于此处无法渲染的类型；请在配方中选择其他模板。其文本：</translation>
    </message>
    <message>
        <source>Of the family %1. A conversation as the model reads it:</source>
        <translation>属于 %1 系列。模型读到的对话：</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>从前有一个磨坊主，他有三个儿子。</translation>
    </message>
    <message>
        <source>Page of the model</source>
        <translation>模型页面</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show hashes</source>
        <translation>显示哈希值</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Text to try the tokenizer on</source>
        <translation>用于试用分词器的文本</translation>
    </message>
    <message>
        <source>The first 20 of 64 digits; the copy has all of them.</source>
        <translation>64 位中的前 20 位；复制时包含全部。</translation>
    </message>
    <message>
        <source>The folder has no LICENSE file.</source>
        <translation>该文件夹没有 LICENSE 文件。</translation>
    </message>
    <message>
        <source>The folder has no card (README.md).</source>
        <translation>该文件夹没有模型卡 (README.md)。</translation>
    </message>
    <message>
        <source>The hashes are on the clipboard</source>
        <translation>哈希值已复制到剪贴板</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Tokens of the text</source>
        <translation>文本的词元</translation>
    </message>
    <message>
        <source>Tokens per word</source>
        <translation>每词词元数</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>estimated for 8 rows of 256 tokens, fp32</source>
        <translation>按 8 行、每行 256 个词元、fp32 估算</translation>
    </message>
    <message>
        <source>none (base model)</source>
        <translation>无（基座模型）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ui::panels::ModelPlace</name>
    <message>
        <source>%1, v%2</source>
        <translation>%1，v%2</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown</source>
        <translation>显示 %L1 / %L2</translation>
    </message>
    <message>
        <source>Add a GGUF file</source>
        <translation>添加 GGUF 文件</translation>
    </message>
    <message>
        <source>Add a GGUF file…</source>
        <translation>添加 GGUF 文件…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>添加模型文件夹…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Import rows first: models are measured on them</source>
        <translation>请先导入行：模型要在行上测量</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>重新查找模型</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <source>Loss and reading speed of the shown models on the first rows of this dataset</source>
        <translation>所示模型在此数据集前几行上的损失和读取速度</translation>
    </message>
    <message>
        <source>Loss on my data against speed here</source>
        <translation>我的数据上的损失与本机速度</translation>
    </message>
    <message>
        <source>Loss on my rows against speed here</source>
        <translation>我的行上的损失与本机速度</translation>
    </message>
    <message>
        <source>Measure candidates</source>
        <translation>测量候选模型</translation>
    </message>
    <message>
        <source>Measure models on my rows</source>
        <translation>在我的数据上测量模型</translation>
    </message>
    <message>
        <source>Measuring %1</source>
        <translation>正在测量 %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models as one file (*.gguf)</source>
        <translation>单文件模型 (*.gguf)</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>None of the shown models can be opened</source>
        <translation>显示的模型都无法打开</translation>
    </message>
    <message>
        <source>Reading rows to measure models on</source>
        <translation>正在读取用于测量模型的行</translation>
    </message>
    <message>
        <source>Rows to measure models on</source>
        <translation>用于测量模型的行</translation>
    </message>
    <message>
        <source>Use for training</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>cannot look for models</source>
        <translation>无法查找模型</translation>
    </message>
    <message>
        <source>larger circle: more parameters · dashed: the best at each speed</source>
        <translation>圆越大：参数越多 · 虚线：各速度下最好的</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::panels::PlanDraft</name>
    <message>
        <source>%1 is saved as version %2: %L3 rows</source>
        <translation>%1 已保存为版本 %2：%L3 行</translation>
    </message>
    <message>
        <source>%1: version %2 is the current one, with the rows of version %3</source>
        <translation>%1：版本 %2 是当前版本，内容为版本 %3 的行</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>添加步骤 %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>更改步骤 %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln row(s)</source>
        <translation>
            <numerusform>编辑 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>编辑第 %L1 行</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>排除 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the steps of %1</source>
        <translation>正在保存 %1 的步骤</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>移动步骤 %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>移除步骤 %1</translation>
    </message>
    <message>
        <source>Save or undo the steps of version %1 first: no version has them yet</source>
        <translation>请先保存或撤销版本 %1 的步骤：还没有任何版本包含它们</translation>
    </message>
    <message>
        <source>Saving a version of %1</source>
        <translation>正在保存 %1 的版本</translation>
    </message>
    <message>
        <source>Step %1 cannot run: %2 Mend it or switch it off, then save.</source>
        <translation>步骤 %1 无法执行：%2 请修正或停用后再保存。</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1 的步骤</translation>
    </message>
    <message>
        <source>Stopped: the rows are those of the steps before the last change</source>
        <translation>已停止：显示的是上次更改之前各步骤的行</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Take in line %L1</source>
        <translation>收入第 %L1 行</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>此项目不可写入</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>版本 %1，共 %2 个</translation>
    </message>
</context>
<context>
    <name>ui::panels::Recipe</name>
    <message>
        <source>Edit run.json</source>
        <translation>编辑 run.json</translation>
    </message>
</context>
<context>
    <name>ui::panels::RecipeList</name>
    <message numerus="yes">
        <source>
  … and %Ln more</source>
        <translation>
            <numerusform>
  … 还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>以命令形式</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Delete the chosen preset</source>
        <translation>删除所选预设</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>仅已更改</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>将这些设置保存为预设</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>将会失败</translation>
    </message>
</context>
<context>
    <name>ui::panels::RejectedPage</name>
    <message>
        <source>%L1 rejected rows are in %2</source>
        <translation>%L1 个被拒绝的行已写入 %2</translation>
    </message>
    <message>
        <source>A row: %1</source>
        <translation>一行：%1</translation>
    </message>
    <message>
        <source>Add the row, as a step that can be taken back</source>
        <translation>添加该行，作为可撤销的步骤</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 的导出</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>源文件第 %L1 行</translation>
    </message>
    <message>
        <source>Line %L1 is a row now; Ctrl+Z takes it back</source>
        <translation>源文件第 %L1 行现在是一行数据；Ctrl+Z 可撤销</translation>
    </message>
    <message>
        <source>Mend the text above. What it comes to stands here while you type.</source>
        <translation>修改上面的文字。结果会在您输入时显示在这里。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Rows that the import could not keep. Mend the text of a line, and it becomes a row.</source>
        <translation>导入时无法保留的行。修好其文字，它就成为一行数据。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Still no row: %1</source>
        <translation>还不是一行数据：%1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>该行的文字</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are listed; Save as CSV writes all of them.</source>
        <translation>仅列出 %L2 条中的前 %L1 条；“保存为 CSV”会写出全部。</translation>
    </message>
    <message>
        <source>The line is longer than the 2,000 bytes that are kept of it.</source>
        <translation>该行超过了所保留的 2000 字节。</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>此版本的步骤仍在计算</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>这是较旧的版本；要修改请先设为当前版本</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>此项目不可写入</translation>
    </message>
    <message>
        <source>What the text comes to</source>
        <translation>文字的结果</translation>
    </message>
</context>
<context>
    <name>ui::panels::RoleHeader</name>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowEditor</name>
    <message>
        <source>Drop all</source>
        <translation>全部丢弃</translation>
    </message>
    <message>
        <source>Drop both</source>
        <translation>两者都丢弃</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>编辑行</translation>
    </message>
    <message>
        <source>Edit row %L1</source>
        <translation>编辑第 %L1 行</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave this row out, as a step that can be taken back</source>
        <translation>略去此行，作为可撤回的步骤</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>全部使用</translation>
    </message>
    <message>
        <source>Use for both</source>
        <translation>两者都用</translation>
    </message>
    <message>
        <source>and %L1 columns more</source>
        <translation>以及另外 %L1 列</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowPanel</name>
    <message>
        <source>%L1 tokens, %L2 counted</source>
        <translation>%L1 个词元，计入 %L2 个</translation>
    </message>
    <message>
        <source>%L1 tokens; the label is what is learnt</source>
        <translation>%L1 个词元；学习的是标签</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>模型看到的样子</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>Row %L1 as the model sees it</source>
        <translation>模型看到的第 %L1 行</translation>
    </message>
    <message>
        <source>Row as the model sees it</source>
        <translation>模型看到的行</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Tokens of the row</source>
        <translation>该行的词元</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowTable</name>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 / %L2 行</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>已选 %L1</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Counting the tokens of %1</source>
        <translation>正在统计 %1 的词元</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>正在统计词元</translation>
    </message>
    <message>
        <source>Edit row</source>
        <translation>编辑行</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>排除 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>导出行…</translation>
    </message>
    <message>
        <source>Only rows that say the same here</source>
        <translation>此处仅显示内容相同的行</translation>
    </message>
    <message>
        <source>Read in %L1 ms</source>
        <translation>读取用时 %L1 毫秒</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>正在搜索 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>counting tokens…</source>
        <translation>正在统计词元…</translation>
    </message>
</context>
<context>
    <name>ui::panels::RowsView</name>
    <message>
        <source>%L1 rows are in %2</source>
        <translation>%L1 行已写入 %2</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>模型看到的样子</translation>
    </message>
    <message>
        <source>As tokens</source>
        <translation>按词元</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)</source>
        <translation>CSV (*.csv);;制表符分隔 (*.tsv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Export all %L1 rows</source>
        <translation>导出全部 %L1 行</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>%1 的导出</translation>
    </message>
    <message>
        <source>Export the %L1 rows found</source>
        <translation>导出找到的 %L1 行</translation>
    </message>
    <message>
        <source>Export the %L1 selected rows</source>
        <translation>导出选中的 %L1 行</translation>
    </message>
    <message>
        <source>No rows are shown, so there is nothing to export</source>
        <translation>未显示任何行，因此没有可导出的内容</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Rejected (%L1)</source>
        <translation>被拒绝 (%L1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>搜索所有文本</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The steps of this version are still being worked out</source>
        <translation>此版本的步骤仍在计算</translation>
    </message>
    <message>
        <source>This is an older version; make it the current one to change it</source>
        <translation>这是较旧的版本；要修改请先设为当前版本</translation>
    </message>
    <message>
        <source>This project cannot be written to</source>
        <translation>此项目不可写入</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions (%L1)</source>
        <translation>版本（%L1）</translation>
    </message>
    <message>
        <source>What is shown of the dataset</source>
        <translation>显示数据集的哪一部分</translation>
    </message>
    <message>
        <source>word · word OR word · =exactly · *pattern* · !not · &gt;=5 · 5..10</source>
        <translation>词 · 词 OR 词 · =完全匹配 · *模式* · !排除 · &gt;=5 · 5..10</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunFilesPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunInspector</name>
    <message>
        <source>%1 runs compared</source>
        <translation>比较 %1 个运行</translation>
    </message>
    <message>
        <source>Copy what this page shows</source>
        <translation>复制此页显示的内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最后的值</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>未选择运行</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Samples that the model wrote</source>
        <translation>模型写出的样例</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scores of the runs</source>
        <translation>运行的评分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is shown of the runs</source>
        <translation>显示运行的哪一部分</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>为所选运行写报告</translation>
    </message>
    <message>
        <source>the last value of %1</source>
        <translation>%1 的最后一个值</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunList</name>
    <message numerus="yes">
        <source>%1 of %Ln runs</source>
        <translation>
            <numerusform>%1 / %Ln 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>，已选 %1</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>回收站 (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fork the current run with changes</source>
        <translation>从当前运行派生并更改</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Put the selected runs into the bin (Del)</source>
        <translation>将所选运行移到回收站 (Del)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>标准列</translation>
    </message>
    <message>
        <source>Such as best &lt; 2.6</source>
        <translation>例如 best &lt; 2.6</translation>
    </message>
    <message>
        <source>Take the selected runs out of the bin</source>
        <translation>从回收站取回所选运行</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>筛选条件哪里有误</translation>
    </message>
    <message>
        <source>Words are searched in name, tags, notes, data, model and method.
field:text searches one field; =, !=, &lt;, &lt;=, &gt;, &gt;= compare; and, or, not and brackets join.
Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting (lr, trainer.seed) and metric (train/loss); is:starred.</source>
        <translation>在名称、标签、备注、数据、模型和方法中搜索词语。
field:text 搜索一个字段；=、!=、&lt;、&lt;=、&gt;、&gt;= 用于比较；and、or、not 和括号用于组合。
字段：name、state、task、data、model、method、tag、best、last、train、steps、time、tokens、每个设置（lr、trainer.seed）和指标（train/loss）；is:starred。</translation>
    </message>
    <message>
        <source>Write a report of the selected runs</source>
        <translation>为所选运行写报告</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunOverview</name>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 和 %2 无法比较</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart</source>
        <translation>%1 和 %2 分不出高下</translation>
    </message>
    <message>
        <source>%1 is better than %2</source>
        <translation>%1 优于 %2</translation>
    </message>
    <message>
        <source>%1 is worse than %2</source>
        <translation>%1 差于 %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3), %4 rows</source>
        <translation>%1 ± %2（%3），%4 行</translation>
    </message>
    <message>
        <source>Best step</source>
        <translation>最佳步</translation>
    </message>
    <message>
        <source>Counted tokens</source>
        <translation>计入词元</translation>
    </message>
    <message>
        <source>Created, UTC</source>
        <translation>创建时间，UTC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>概况：%1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>运行备注</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the runs</source>
        <translation>运行的结果</translation>
    </message>
    <message>
        <source>Reward accuracy</source>
        <translation>奖励准确率</translation>
    </message>
    <message>
        <source>Reward margin</source>
        <translation>奖励间隔</translation>
    </message>
    <message>
        <source>Select a run in the table to see its result, facts and notes; select several to compare them.</source>
        <translation>在表格中选择一次运行，查看其结果、信息和备注；选择多次运行可进行比较。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Time, min:s</source>
        <translation>时间，分:秒</translation>
    </message>
    <message>
        <source>Train loss, last</source>
        <translation>训练损失，最后</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>可训练</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>What was tried, what was learnt, what comes next</source>
        <translation>尝试了什么，学到了什么，下一步是什么</translation>
    </message>
    <message>
        <source>at the best checkpoint</source>
        <translation>在最佳检查点</translation>
    </message>
    <message>
        <source>e to the power of the validation loss</source>
        <translation>e 的验证损失次幂</translation>
    </message>
    <message>
        <source>mean reward of better answers less that of worse ones, at the end</source>
        <translation>结束时较好回答的平均奖励减去较差回答的平均奖励</translation>
    </message>
    <message>
        <source>paired, same validation rows</source>
        <translation>成对，相同的验证行</translation>
    </message>
    <message>
        <source>parameters that are trained</source>
        <translation>参与训练的参数</translation>
    </message>
    <message>
        <source>validation rows whose better answer has the higher reward, at the end</source>
        <translation>结束时较好回答奖励更高的验证行</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>词语，用逗号分隔</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunRowsPage</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss of each validation row, %1: %2</source>
        <translation>每个验证行的损失，%1：%2</translation>
    </message>
    <message>
        <source>No rows were evaluated yet. They appear with the first evaluation of a run.</source>
        <translation>尚未评估任何行。运行首次评估后会显示在此。</translation>
    </message>
    <message>
        <source>Select a run to see its validation rows.</source>
        <translation>选择一个运行以查看其验证行。</translation>
    </message>
    <message>
        <source>The chosen row and what the runs answered</source>
        <translation>所选行以及各运行的回答</translation>
    </message>
    <message>
        <source>The words of this row cannot be read here: its dataset is not in reach.</source>
        <translation>此处无法读取该行的文字：找不到其数据集。</translation>
    </message>
    <message>
        <source>Validation rows of the runs</source>
        <translation>运行的验证行</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunSettingsPage</name>
    <message>
        <source>All settings are the same.</source>
        <translation>所有设置都相同。</translation>
    </message>
    <message>
        <source>As the defaults: %1 settings</source>
        <translation>同默认值：%1 项设置</translation>
    </message>
    <message>
        <source>Changed from the defaults</source>
        <translation>与默认值不同</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>所有设置均为默认值。</translation>
    </message>
    <message>
        <source>Same in all: %1 settings</source>
        <translation>全部相同：%1 项设置</translation>
    </message>
    <message>
        <source>Same in both: %1 settings</source>
        <translation>两者相同：%1 项设置</translation>
    </message>
    <message>
        <source>Select a run to see its settings.</source>
        <translation>选择一个运行以查看其设置。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that are the same</source>
        <translation>相同的设置</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunTextPage</name>
    <message>
        <source>No samples were written. Set evaluation.generate to let the model answer at every evaluation.</source>
        <translation>未写出样例。设置 evaluation.generate 可让模型在每次评估时回答。</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>没有任何记录。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>ui::panels::RunsPlace</name>
    <message>
        <source>%1 put into the bin; Ctrl+Z takes it back</source>
        <translation>%1 已移到回收站；按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个运行中</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 个运行</translation>
    </message>
    <message>
        <source>%1 taken out of the bin</source>
        <translation>%1 已从回收站取回</translation>
    </message>
    <message>
        <source>%1: on the clipboard</source>
        <translation>%1：已复制到剪贴板</translation>
    </message>
    <message>
        <source>, %1 queued</source>
        <translation>，%1 个排队中</translation>
    </message>
    <message>
        <source>, %1 running</source>
        <translation>，%1 个运行中</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message>
        <source>A run appears here as soon as it starts: its curves, its settings and its checkpoints.</source>
        <translation>运行一开始就会显示在此：其曲线、设置和检查点。</translation>
    </message>
    <message>
        <source>A run that is still training cannot go into the bin; stop it first.</source>
        <translation>仍在训练的运行不能移到回收站；请先停止。</translation>
    </message>
    <message>
        <source>Asked the other process to stop after this step</source>
        <translation>已请求另一进程在完成这一步后停止</translation>
    </message>
    <message>
        <source>Best checkpoint of %1</source>
        <translation>%1 的最佳检查点</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最佳验证损失</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Fork run with changes</source>
        <translation>派生运行并更改</translation>
    </message>
    <message>
        <source>Fork with changes</source>
        <translation>派生并更改</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>尚未训练任何内容</translation>
    </message>
    <message>
        <source>Open folder of run</source>
        <translation>打开运行的文件夹</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Pausing after this step …</source>
        <translation>完成这一步后暂停 …</translation>
    </message>
    <message>
        <source>Put runs into the bin</source>
        <translation>将运行移到回收站</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Return to the best checkpoint and train on</source>
        <translation>回到最佳检查点并继续训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Select two or more runs (Ctrl+click, or the eye)</source>
        <translation>选择两个或更多运行（Ctrl+点击，或点眼睛图标）</translation>
    </message>
    <message>
        <source>Star run</source>
        <translation>将运行标星</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Stopping after this step …</source>
        <translation>完成这一步后停止 …</translation>
    </message>
    <message>
        <source>Stops after this step and keeps what was learnt; Resume goes on</source>
        <translation>完成这一步后停止并保留已学到的内容；点“恢复”继续</translation>
    </message>
    <message>
        <source>Take runs out of the bin</source>
        <translation>从回收站取回运行</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消标星</translation>
    </message>
    <message>
        <source>The recipe goes on from the best checkpoint; change what should go better and press Start</source>
        <translation>配方从最佳检查点继续；更改需要改进之处，然后按“开始”</translation>
    </message>
    <message>
        <source>The run is finished; fork it to train on</source>
        <translation>该运行已完成；派生后可继续训练</translation>
    </message>
    <message>
        <source>This run cannot be resumed</source>
        <translation>此运行无法恢复</translation>
    </message>
    <message>
        <source>Values written to %1</source>
        <translation>数值已写入 %1</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Write report of runs …</source>
        <translation>为运行写报告 …</translation>
    </message>
    <message>
        <source>put runs into the bin</source>
        <translation>将运行移到回收站</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>star a run</source>
        <translation>将运行标星</translation>
    </message>
    <message>
        <source>star runs</source>
        <translation>将运行标星</translation>
    </message>
    <message>
        <source>take a star away</source>
        <translation>取消标星</translation>
    </message>
    <message>
        <source>take runs out of the bin</source>
        <translation>从回收站取回运行</translation>
    </message>
    <message>
        <source>take stars away</source>
        <translation>取消标星</translation>
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
        <translation>回答在首个停止文本之前结束。</translation>
    </message>
    <message>
        <source>Answers per model</source>
        <translation>每个模型的回答数</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>New tokens at most</source>
        <translation>新词元上限</translation>
    </message>
    <message>
        <source>Point at a word of an answer to see what else the model considered.</source>
        <translation>指向回答中的词，查看模型还考虑了什么。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop at the end token</source>
        <translation>在结束词元处停止</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Token under the pointer</source>
        <translation>指针下的词元</translation>
    </message>
    <message>
        <source>Top-k, 0: all</source>
        <translation>Top-k，0：全部</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>none; one a line</source>
        <translation>无；每行一个</translation>
    </message>
    <message>
        <source>token %L1</source>
        <translation>词元 %L1</translation>
    </message>
    <message>
        <source>“%1”, chosen with %2; most likely:</source>
        <translation>“%1”，以 %2 被选中；最可能的是：</translation>
    </message>
</context>
<context>
    <name>ui::panels::SplitsPage</name>
    <message>
        <source>% of the rows, kept for the end</source>
        <translation>% 的行，留到最后</translation>
    </message>
    <message>
        <source>% of the rows, to measure the loss on while training</source>
        <translation>% 的行，用于在训练时测量损失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 are nearly the same as one of %2</source>
        <translation>
            <numerusform>%1 的 %Ln 行与 %2 的某行近乎相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 stand in %2 too</source>
        <translation>
            <numerusform>%1 的 %Ln 行也出现在 %2 中</numerusform>
        </translation>
    </message>
    <message>
        <source>By the column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>检查泄漏</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comparing every split with every other…</source>
        <translation>正在将每个划分与其他划分逐一比较…</translation>
    </message>
    <message>
        <source>Every split was compared with every other, word for word and nearly.</source>
        <translation>每个划分都已与其他划分比较，包括逐字相同和近似相同。</translation>
    </message>
    <message>
        <source>How the rows are handed out</source>
        <translation>行的分配方式</translation>
    </message>
    <message>
        <source>Keep near duplicates on one side</source>
        <translation>近似重复行放在同一侧</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>划分之间的泄漏</translation>
    </message>
    <message>
        <source>Leaks between the splits of %1</source>
        <translation>%1 各划分之间的泄漏</translation>
    </message>
    <message>
        <source>No row stands on both sides</source>
        <translation>没有行同时出现在两侧</translation>
    </message>
    <message>
        <source>Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good.</source>
        <translation>尚未检查：逐字或近乎相同地出现在两个划分中的行会使数字过于乐观。</translation>
    </message>
    <message>
        <source>Rows are picked</source>
        <translation>行的选取</translation>
    </message>
    <message>
        <source>Rows of each split</source>
        <translation>每个划分的行</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>重新划分</translation>
    </message>
    <message>
        <source>Split the rows</source>
        <translation>划分行</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Take them out of %1</source>
        <translation>从 %1 中取出</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test, per cent</source>
        <translation>测试，百分比</translation>
    </message>
    <message>
        <source>There is nothing to compare before the rows are split.</source>
        <translation>行划分之前没有可比较的内容。</translation>
    </message>
    <message>
        <source>These rows are not split. Training then holds some of them out by itself; a split that is made here stays the same for every run and can be checked for leaks.</source>
        <translation>这些行尚未划分。训练时会自行留出一部分；在此做的划分对每个运行保持不变，并可检查泄漏。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation, per cent</source>
        <translation>验证，百分比</translation>
    </message>
    <message>
        <source>Way of splitting</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>What is measured on %1 would be too good.</source>
        <translation>在 %1 上测得的结果会过于乐观。</translation>
    </message>
    <message>
        <source>a label, a user, a document</source>
        <translation>标签、用户、文档</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>by a hash of the row</source>
        <translation>按行的哈希值</translation>
    </message>
    <message>
        <source>equal values together</source>
        <translation>相同值放在一起</translation>
    </message>
    <message>
        <source>the same seed gives the same rows</source>
        <translation>相同种子得到相同的行</translation>
    </message>
    <message>
        <source>values spread evenly</source>
        <translation>各值均匀分布</translation>
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
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>下移步骤</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>上移步骤</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows before and after the step</source>
        <translation>步骤前后的行</translation>
    </message>
    <message>
        <source>Settings of the step</source>
        <translation>步骤的设置</translation>
    </message>
    <message>
        <source>Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved and taken back; the rows below stay as they came.</source>
        <translation>步骤按此顺序更改行：每个步骤看到前面步骤留下的内容。步骤可以停用、移动和撤回；下方的行保持原样。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Switched off; %1</source>
        <translation>已停用；%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Where the plan begins</source>
        <translation>计划的起点</translation>
    </message>
    <message>
        <source>Why the step cannot run</source>
        <translation>步骤无法执行的原因</translation>
    </message>
    <message>
        <source>Working it out over all rows…</source>
        <translation>正在对所有行进行计算…</translation>
    </message>
    <message>
        <source>all that hold text</source>
        <translation>所有含文本的列</translation>
    </message>
    <message>
        <source>the first %L1 of %L2</source>
        <translation>前 %L1 行，共 %L2 行</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 added %Ln row(s)</source>
        <translation>
            <numerusform>步骤 %1 添加了 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 changed %Ln row(s)</source>
        <translation>
            <numerusform>步骤 %1 更改了 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 changes no row</source>
        <translation>步骤 %1 未更改任何行</translation>
    </message>
    <message>
        <source>Step %1 removed %L2 and changed %L3 rows</source>
        <translation>步骤 %1 移除了 %L2 行，更改了 %L3 行</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 removed %Ln row(s)</source>
        <translation>
            <numerusform>步骤 %1 移除了 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>by hash</source>
        <translation>按哈希值</translation>
    </message>
    <message>
        <source>groups of %1</source>
        <translation>按 %1 分组</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
</context>
<context>
    <name>ui::panels::StepsPanel</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose a file; it is imported and goes through the same steps</source>
        <translation>选择一个文件；它会被导入并经过相同的步骤</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清洗</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 and %Ln more</source>
        <translation>
            <numerusform>导入 %1 和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>载入计划</translation>
    </message>
    <message>
        <source>Load a plan…</source>
        <translation>载入计划…</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>关于计划的更多操作</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>计划 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all steps</source>
        <translation>移除所有步骤</translation>
    </message>
    <message>
        <source>Replay on new data…</source>
        <translation>对新数据重放…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>重放…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Save the plan as a file…</source>
        <translation>将计划保存为文件…</translation>
    </message>
    <message>
        <source>Save v%1</source>
        <translation>保存 v%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The command is in the clipboard; save the plan as plan.json beside it</source>
        <translation>命令已复制到剪贴板；请将计划保存为它旁边的 plan.json</translation>
    </message>
    <message>
        <source>The plan is saved in %1</source>
        <translation>计划已保存到 %1</translation>
    </message>
    <message>
        <source>The rows as they came</source>
        <translation>原始的行</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤消上次更改</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>步骤做了什么</translation>
    </message>
    <message>
        <source>Write the rows that these steps leave as a version</source>
        <translation>将这些步骤留下的行写成一个版本</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>lead nowhere</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>v%1, older</source>
        <translation>v%1，较旧</translation>
    </message>
    <message>
        <source>v%1, saved</source>
        <translation>v%1，已保存</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>处理中…</translation>
    </message>
</context>
<context>
    <name>ui::panels::TokenizerShelf</name>
    <message>
        <source>Reading the tokenizer of %1</source>
        <translation>正在读取 %1 的分词器</translation>
    </message>
</context>
<context>
    <name>ui::panels::TrainPlace</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1，数据 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3 rows)</source>
        <translation>%1，%2（%3 行）</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <translation>%1，v%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings need attention</source>
        <translation>
            <numerusform>%Ln 项设置需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copy recipe as command</source>
        <translation>将配方复制为命令</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>统计参数</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Examine the rows</source>
        <translation>检查这些行</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Measure a forecast</source>
        <translation>测量预测</translation>
    </message>
    <message>
        <source>Name of the preset (model and data are not part of it):</source>
        <translation>预设名称（不包含模型和数据）：</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Puts this recipe behind the running job and stays here</source>
        <translation>将此配方排在运行中的作业之后，并留在此处</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>将训练排队</translation>
    </message>
    <message>
        <source>Queued behind the running job</source>
        <translation>已排在运行中的作业之后</translation>
    </message>
    <message>
        <source>Read the training rows</source>
        <translation>读取训练行</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe as</source>
        <translation>配方形式</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Save recipe as preset…</source>
        <translation>将配方保存为预设…</translation>
    </message>
    <message>
        <source>Saved the preset %1</source>
        <translation>已保存预设 %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start isolated</source>
        <translation>独立启动</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Start training in a process of its own</source>
        <translation>在独立进程中开始训练</translation>
    </message>
    <message>
        <source>Start waits: %1</source>
        <translation>暂不能开始：%1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Starts and shows the run (Ctrl+Return)</source>
        <translation>启动并显示该运行 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>沿用配方</translation>
    </message>
    <message>
        <source>The checks are on the clipboard</source>
        <translation>检查结果已复制到剪贴板</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>命令已复制到剪贴板</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Trains in a process of its own, which goes on when this window is closed</source>
        <translation>在独立进程中训练，关闭此窗口后仍会继续</translation>
    </message>
    <message>
        <source>Use preset %1</source>
        <translation>使用预设 %1</translation>
    </message>
    <message>
        <source>draft, kept</source>
        <translation>草稿，已保留</translation>
    </message>
</context>
<context>
    <name>ui::panels::TryPlace</name>
    <message numerus="yes">
        <source>%1 now has %Ln rows</source>
        <translation>
            <numerusform>%1 现有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, bundled</source>
        <translation>%1，自带</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows sent from here</source>
        <translation>
            <numerusform>已从此处存入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln answers each</source>
        <translation>
            <numerusform>，每个 %Ln 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Answers of the models</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>按训练方式</translation>
    </message>
    <message>
        <source>Asks every model (Ctrl+Return)</source>
        <translation>询问每个模型 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Best, step %1</source>
        <translation>最佳，第 %1 步</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>Dataset that good answers go to</source>
        <translation>存放好回答的数据集</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>先前的提示词</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate answers</source>
        <translation>生成回答</translation>
    </message>
    <message>
        <source>Good answers go to</source>
        <translation>好回答存入</translation>
    </message>
    <message>
        <source>How the models are asked</source>
        <translation>模型的提问方式</translation>
    </message>
    <message>
        <source>Last, step %1</source>
        <translation>最后，第 %1 步</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>尚无检查点</translation>
    </message>
    <message>
        <source>No prompt holds these words.</source>
        <translation>没有提示词包含这些词。</translation>
    </message>
    <message>
        <source>Once upon a time there was a miller who had three sons.</source>
        <translation>从前有一个磨坊主，他有三个儿子。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Prompts that were answered are kept here.</source>
        <translation>已回答过的提示词保存在此。</translation>
    </message>
    <message>
        <source>Runs of this project</source>
        <translation>此项目的运行</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>停止生成</translation>
    </message>
    <message>
        <source>System text</source>
        <translation>系统文本</translation>
    </message>
    <message>
        <source>System text, or none</source>
        <translation>系统文本，或无</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>What the models are asked</source>
        <translation>向模型提的问题</translation>
    </message>
    <message>
        <source>What the models go on from</source>
        <translation>模型续写的开头</translation>
    </message>
    <message>
        <source>Write a new prompt</source>
        <translation>撰写新提示词</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>请先写一个提示词</translation>
    </message>
    <message>
        <source>each model reads the question as it was taught; Ctrl+Return asks</source>
        <translation>每个模型按其所学方式读取问题；Ctrl+Return 提问</translation>
    </message>
    <message>
        <source>the same prompt and seed for every model; Ctrl+Return answers</source>
        <translation>每个模型使用相同的提示词和种子；Ctrl+Return 回答</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionBanner</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to version %1</source>
        <translation>回到版本 %1</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>设为当前版本</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionWords</name>
    <message>
        <source>Version %1: %2 rows, %3 fewer than version %4, which is the current one.</source>
        <translation>版本 %1：%2 行，比当前版本 %4 少 %3 行。</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, %3 more than version %4, which is the current one.</source>
        <translation>版本 %1：%2 行，比当前版本 %4 多 %3 行。</translation>
    </message>
    <message>
        <source>Version %1: %2 rows, as many (%3) as version %4, which is the current one.</source>
        <translation>版本 %1：%2 行，与当前版本 %4 一样多（%3）。</translation>
    </message>
</context>
<context>
    <name>ui::panels::VersionsPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln row(s) rejected</source>
        <translation>
            <numerusform>，%Ln 行被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>A version never changes: saving the steps makes the next one. Older ones can be looked at, trained on, and made the current one.</source>
        <translation>版本永不改变：保存步骤会产生下一个版本。旧版本可以查看、用于训练，也可以设为当前版本。</translation>
    </message>
    <message>
        <source>Back to its rows</source>
        <translation>回到它的行</translation>
    </message>
    <message>
        <source>Look at its rows</source>
        <translation>查看它的行</translation>
    </message>
    <message>
        <source>Make it the current one</source>
        <translation>设为当前版本</translation>
    </message>
    <message>
        <source>The chosen version beside the current one</source>
        <translation>所选版本与当前版本并列</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>Version %1 is the current one: %2 rows.</source>
        <translation>版本 %1 是当前版本：%2 行。</translation>
    </message>
    <message>
        <source>Versions of the dataset</source>
        <translation>数据集的版本</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>steps that this program does not know</source>
        <translation>本程序不认识的步骤</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>v%1: %2</source>
        <translation>v%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::plots::CandidatePlot</name>
    <message>
        <source>loss, bits/byte</source>
        <translation>损失，比特/字节</translation>
    </message>
    <message>
        <source>reads here, tokens/s</source>
        <translation>本机读取速度，词元/秒</translation>
    </message>
</context>
<context>
    <name>ui::plots::CheckPlot</name>
    <message>
        <source>largest difference of a probability</source>
        <translation>概率的最大差异</translation>
    </message>
</context>
<context>
    <name>ui::plots::PlotLegend</name>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>train, each step</source>
        <translation>训练，每一步</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>训练，平滑</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlot</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1, %2, step %3</source>
        <translation>%1，%2，第 %3 步</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Select runs in the table
to draw them here</source>
        <translation>在表中选择运行
即可在此绘制</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>the folder does not take it</source>
        <translation>该文件夹无法写入</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>training time, min:s</source>
        <translation>训练时间，分:秒</translation>
    </message>
</context>
<context>
    <name>ui::plots::RunPlots</name>
    <message>
        <source>%1, validation</source>
        <translation>%1，验证</translation>
    </message>
    <message>
        <source>All values (CSV) …</source>
        <translation>所有数值 (CSV) …</translation>
    </message>
    <message>
        <source>Axis of the values</source>
        <translation>数值轴</translation>
    </message>
    <message>
        <source>Choose what the large plot shows</source>
        <translation>选择大图显示的内容</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>选择此图显示的内容</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字准线</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Document (PDF) …</source>
        <translation>文档 (PDF) …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>矢量图 (SVG) …</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss of the selected runs</source>
        <translation>所选运行的损失</translation>
    </message>
    <message>
        <source>Mark best step, checkpoints and advice</source>
        <translation>标记最佳步、检查点和建议</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>图片 (PNG) …</translation>
    </message>
    <message>
        <source>Plot written to %1</source>
        <translation>图已写入 %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Save the plot or its values</source>
        <translation>保存图或其数值</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>显示全部 (Home)</translation>
    </message>
    <message>
        <source>Smoothing of the training curves</source>
        <translation>训练曲线的平滑</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>What runs along the bottom</source>
        <translation>横轴的内容</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>by</source>
        <translation>按</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
</context>
<context>
    <name>ui::plots::SchedulePlot</name>
    <message>
        <source>% of the run</source>
        <translation>运行的百分比</translation>
    </message>
</context>
<context>
    <name>ui::plots::ValuesPanel</name>
    <message>
        <source>At %1</source>
        <translation>在 %1 处</translation>
    </message>
    <message>
        <source>At %1 tokens</source>
        <translation>在 %1 个词元处</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>在第 %1 步</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found · Only  &gt; actions  # settings  @ runs  ? manual</source>
        <translation>
            <numerusform>找到 %Ln 项 · 仅限  &gt; 操作  # 设置  @ 运行  ? 手册</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Enter  go there</source>
        <translation>Enter  前往</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  关闭</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>没有匹配的名称</translation>
    </message>
    <message>
        <source>Tab  set here</source>
        <translation>Tab  在此设置</translation>
    </message>
    <message>
        <source>Words are looked for in actions, settings, data, runs and the manual. A sign in front narrows it: &gt; actions, # settings, @ runs, ? manual.</source>
        <translation>在操作、设置、数据、运行和手册中查找。前置符号可缩小范围：&gt; 操作，# 设置，@ 运行，? 手册。</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  选择</translation>
    </message>
</context>
<context>
    <name>ui::shell::JobBar</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1/%2 GB</source>
        <translation>%1/%2 GB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln 个排队中</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>保持停止</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>没有作业在运行</translation>
    </message>
    <message>
        <source>Pause: stop after this step and keep what was learnt</source>
        <translation>暂停：完成这一步后停止，并保留已学到的内容</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>完成这一步后暂停…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>停止此作业</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>完成这一步后停止…</translation>
    </message>
    <message>
        <source>paused; what was learnt is kept</source>
        <translation>已暂停；已学到的内容已保留</translation>
    </message>
</context>
<context>
    <name>ui::shell::LongWork</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>%1 has finished</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>用时 %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProjectOpener</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Name the folder of the new project</source>
        <translation>为新项目的文件夹命名</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>This project is open in another window; here it can only be read</source>
        <translation>此项目已在另一个窗口中打开；此处只能读取</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>ui::shell::StartPage</name>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 是空的</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>%1, %2 parameters</source>
        <translation>%1，%2 个参数</translation>
    </message>
    <message>
        <source>62 tales, %1</source>
        <translation>62 篇童话，%1</translation>
    </message>
    <message>
        <source>A project is a folder: data, runs and reports inside, nothing elsewhere.</source>
        <translation>项目就是一个文件夹：数据、运行和报告都在其中，别处不留任何内容。</translation>
    </message>
    <message>
        <source>A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in place: press Start and watch the loss fall.</source>
        <translation>一个微型模型学着模仿格林兄弟的文风。模型、数据和配方均已就绪：按“开始”，看损失下降。</translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation>添加模型文件夹…</translation>
    </message>
    <message>
        <source>All weights or a low-rank adapter, on your own processor, with live curves.</source>
        <translation>训练全部权重或低秩适配器，使用自己的处理器，曲线实时更新。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported</source>
        <translation>CSV、TSV、JSON、JSON Lines、Parquet 或纯文本；导入前可查看每一行</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose files with rows</source>
        <translation>选择包含行的文件</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>随程序附带</translation>
    </message>
    <message>
        <source>Compare and hand on</source>
        <translation>比较与交付</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>演示项目</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Drop your own data anywhere in this window</source>
        <translation>将您的数据拖放到此窗口任意位置</translation>
    </message>
    <message>
        <source>Fine-tune a language model on your own data, on this machine</source>
        <translation>在本机上用您自己的数据微调语言模型</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>存放到</translation>
    </message>
    <message>
        <source>Import, clean and check rows; see each one exactly as the model will read it.</source>
        <translation>导入、清洗并检查行；看到的每一行与模型读到的完全一致。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>未打开项目</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>打开其他项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Weigh runs fairly, read answers side by side, export with a check of the answers.</source>
        <translation>公平地权衡运行，并排阅读回答，导出时核对回答。</translation>
    </message>
    <message>
        <source>Writes very simple tales. Made for trying things out, not for answers.</source>
        <translation>能写非常简单的童话。用于试用，不用于回答问题。</translation>
    </message>
    <message>
        <source>no network, no graphics card</source>
        <translation>无需网络，无需显卡</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>手册 (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Search actions, data, runs, settings</source>
        <translation>搜索操作、数据、运行、设置</translation>
    </message>
</context>
<context>
    <name>ui::tables::HeaderView</name>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchEdit</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
</TS>
